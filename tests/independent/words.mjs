// Words of the sample files for industries and for a firm's steps towards its union.
const industries = {
  制造业: 'C',
  建筑业: 'E',
  批发和零售业: 'F',
  '交通运输、仓储和邮政业': 'G',
  住宿和餐饮业: 'H',
  '信息传输、软件和信息技术服务业': 'I',
  房地产业: 'K',
  租赁和商务服务业: 'L',
  '居民服务、修理和其他服务业': 'O',
}

/** The GB/T 4754 letter of an industry given as a letter or as its name. */
export function industryOf(text) {
  if (/^[A-T]$/.test(text)) return text
  if (!(text in industries)) throw new Error(`unknown industry: ${text}`)
  return industries[text]
}

export const firmSteps = {
  摸底: 'identified',
  已联系: 'contacted',
  筹备: 'preparing',
  报批: 'approval',
  已建会: 'unionised',
  退出: 'exited',
}
