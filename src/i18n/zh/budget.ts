export const budget = {
  title: '经费预算',
  question: '是否守住过紧日子要求、钱用到了哪里',
} as const
