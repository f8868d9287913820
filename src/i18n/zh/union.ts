export const union = {
  title: '建会入会',
  question: '谁已覆盖、谁未覆盖、欠账在哪里变动',
} as const
