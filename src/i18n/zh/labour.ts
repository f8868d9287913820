export const labour = {
  title: '劳动关系',
  question: '争议在哪里上升、什么已逾期、哪些点沉默或有风险',
} as const
