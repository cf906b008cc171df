/**
 * Words inside titles, and what official titles say for them. One row per line, tab-separated, as in `everyday.ts`:
 *
 *     what people say → what titles say → sure
 *
 * Unlike a row of `everyday.ts` a row here is a part of a title: the rest of the question must be in the name too.
 */
export const TRADE = `
# Sales, marketing and shops: the same work under the words of different trades; Taiwanese job advertisements
業務	銷售|行銷業務	same
銷售	業務	same
電子商務	電商	same
網拍	電商	nearly
社群	社群媒體	same
小編	社群媒體經營	same
店員	門市服務人員	same
店長	門市主管	same
買手	採購	same
進出口	國際	nearly
# Offices and ranks: words of Taiwanese business cards
行政	辦公室事務|總務|事務	same
總務	行政總務|辦公室事務	same
庶務	事務管理	same
會務	工會	nearly
幹部	主管|人員	same
管理者	主管	same
領導	主管	same
負責人	經理|主管	same
承辦人	專員|人員	same
承辦	專員|人員	same
第一線	基層	same
一線	基層	same
初階	基層	same
低階	基層	same
現場	基層	same
小主管	基層主管	same
秘書長	總幹事	same
專案人員	專案管理人員	nearly
統籌	專案|企劃	same
規劃	企劃	same
研討會	會議	same
會展	會議|展覽	same
人事	人力資源	same
管理人員	主管	nearly
文員	事務管理人員|行政人員	nearly
老師	教學|講師|訓練	nearly
講師	教學|訓練	nearly
櫃檯	櫃台	same
總機	櫃台	nearly
# Workshops, building and transport: words of technical schools and repair shops
修車	汽車維修	same
黑手	汽車維修	nearly
修理	維修|檢修|修護	same
維修	修護	same
氬焊	銲接	nearly
板金	鈑金	same
烤漆	噴漆塗裝|塗裝	same
油漆	漆作|塗裝	same
泥水	泥作	same
木匠	木工	same
裝潢	裝修|室內設計	same
工安	安全	same
品管	品質|品保	nearly
品檢	品質|品管	nearly
數控	CNC	same
堆高機	倉儲	nearly
理貨	倉儲	nearly
送貨	物流	nearly
貨運	物流運輸	nearly
司機	駕駛|運務	nearly
空拍機	無人機	same
空拍	無人機	nearly
傳感	感測|感知	same
打印	列印|印刷	same
移動	行動	same
# Computers and design: words of Taiwanese software companies and studios
人工智慧	AI	same
數據	資料	same
資料	數據	nearly
程序	程式	nearly
網頁	網站	same
寫程式	程式設計	same
軟件	軟體	same
app	行動應用|行動裝置程式	same
美編	平面設計|平面視覺傳達設計人員	same
美工	平面設計	same
op	產品操作	same
mice	會議|展覽	same
pco	會議	same
# Food, care and lodging: words of Taiwanese restaurants, salons and hotels
廚師	烹飪	same
主廚	烹飪廚師	nearly
二廚	助理廚師	same
飯店	旅館	same
客房	房務	same
調酒	飲料調製	same
美髮	髮型	nearly
理髮	髮型	nearly
領團	領隊	same
清潔	環境清潔	same
看護	照顧服務	same
照服員	照顧服務員|照顧服務人員	same
法務	法令遵循|法律	nearly
幼師	教保	nearly
房屋仲介	不動產仲介	same
# Verbs before a trade: how people say what somebody does; 修冷氣的, 賣車的
修	維修|檢修|修護	same
裝	安裝	same
賣	銷售|業務	same
種	栽培|生產	nearly
洗	清潔	nearly
教	教學|訓練	nearly
管	管理	same
顧	照顧|管理	nearly
畫	繪圖|製圖	nearly
寫	撰寫	nearly
`;
