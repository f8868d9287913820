/** Texts as offices write them, from a heading to a page; each is put into every encoding that can hold it. */
export const simplifiedTexts: readonly string[] = [
  '姓名,工资\n',
  '单位,人数\n甲,1\n',
  '期间,会员数\n2021-09,1200\n',
  '街道,已建会,未建会\n文艺路街道,12,3\n',
  '序号,企业名称,职工人数\n1,湖南某某物流有限公司,128\n2,长沙某某餐饮管理有限公司,56\n',
  '2021年9月预算执行情况表,,\n填报单位:芙蓉区总工会,,单位:万元\n预算行代码,支出,凭证数\nA01,1.5,2\n合计,1.5,2\n',
  '注:本表数据为快报数,以年报为准。\n',
  '案件编号,受理日期,争议类型,处理结果\nLD-001,2021-03-05,劳动报酬,调解成功\nLD-002,2021-03-09,解除合同,仲裁裁决\n',
  '项目,年初预算,调整预算,本月支出,累计支出\n维权支出,120000.00,118000.00,9000.00,81000.00\n业务支出,60000,60000,0,31000\n',
  '地区,工会组织数(个),会员(万人)\n北京市,12034,512.3\n天津市,8021,301.7\n内蒙古自治区,9123,288.0\n',
  '姓氏,备注\n龚,囍庆酒楼\n翟,鑫源砼业\n',
  '“三公”经费,上年,本年\n因公出国(境)费,0,0\n公务接待费,3.2,2.9\n公务用车购置及运行费,11,10.5\n',
  '劳动争议案件由区劳动人事争议仲裁委员会受理,符合条件的先行调解;调解不成的,依法仲裁。各街道按月报送,逾期未报视为缺报。\n'.repeat(
    4,
  ),
  `单位代码,单位名称,期间,报送状态\n${'430102001,定王台街道总工会,2021-09,已报\n430102002,马王堆街道总工会,2021-09,未报\n'.repeat(40)}`,
]

export const traditionalTexts: readonly string[] = [
  '年別,總計\n',
  '縣市,人數\n臺北市,1\n',
  '行業別,受僱員工人數\n製造業,2805\n營建工程業,480\n',
  '項目,民國104年,民國105年\n勞動力(千人),11638,11727\n就業者,11198,11267\n失業率(%),3.78,3.92\n',
  '單位：千人\n年月別,男,女\n105年1月,6541,5186\n',
  '資料來源：行政院主計總處「人力資源調查」。\n',
  '爭議類別,件數,涉及人數\n工資爭議,10372,13020\n資遣費爭議,6821,8010\n職業災害補償爭議,2519,2546\n',
  '工會類別,工會數,會員人數\n企業工會,907,575606\n產業工會,190,81371\n職業工會,4133,2693236\n',
  `地區別,勞資爭議案件,調解成立\n${'新北市,4981,2870\n桃園市,2711,1502\n高雄市,2366,1296\n'.repeat(30)}`,
]

export const latinTexts: readonly string[] = [
  'name,café\n',
  'nom,ville\nRenée,Besançon\nJosé,Málaga\n',
  'Name;Straße\nMüller;Königstraße 5\nGroß;Bäckergasse 7\n',
  'item,price\n“Standard” desk – oak,£120\n“Deluxe” desk – walnut,£240\n',
  'note\nThe council’s report isn’t final; see § 4.2 – it’s a draft.\n',
  'empresa,región,número\nPiñata S.A.,Cañón,12\nCompañía Año Nuevo,Ávila,7\n',
  `id,comment\n${'1,Société générale déjà vérifiée à Orléans\n2,Überprüfung möglich für Größe\n'.repeat(20)}`,
]

export const asciiTexts: readonly string[] = [
  'a,b\n1,2\n',
  'year,quarter,members\n2021,3,1200\n2021,4,1250\n',
]
