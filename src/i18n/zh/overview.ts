export const overview = {
  title: '总览',
  question: '哪里不正常，变了什么',
} as const
