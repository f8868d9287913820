export const union = {
  title: '建会入会',
  question: '谁已覆盖、谁未覆盖、欠账在哪里变动',
  coverage_title: '{{name}} {{rate}}，{{lowest}}最低（{{lowestRate}}）{{silent}}',
  coverage_silent: '，{{n}} 个单位未报',
  sorted: '按比率排序，竖线为全区',
} as const
