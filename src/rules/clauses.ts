import type { Text } from '../domain/text'

/** Who has never reported is silent too, so that the list of units decides who is missing. */
export const notReported: Text = {
  zh: '未报不等于零；单位维表所列单位自该数据集首月起应报，从未报送的也算未报',
  en: 'no report is not zero; listed units are due from the dataset’s first month on, also if never heard',
}
