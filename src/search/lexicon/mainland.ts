/**
 * Mainland words and what names or lines in Taiwan say. One row per line, tab-separated:
 *
 *     what people say → what names or lines say → sure [→ general]
 *
 * The left side is written in traditional characters, since simplified ones are folded first. The second column holds one
 * or more words separated by |, the likeliest first. Sure is `same` (may be answered with), `nearly` (may be offered:
 * often the left side is also a word in Taiwan with another meaning, as 程序 or 文件) or `broader` (only offered).
 * `general` marks a row whose right side need not occur in any name or line. A line that begins with `# ` names the theme
 * of the rows below it and where the knowledge comes from.
 */
export const MAINLAND = `
# Projects, offices and meetings: cross-strait word pairs in public word lists (兩岸常用詞語對照) and business press
項目	專案	same
項目經理	專案經理	same
項目總監	專案經理	same
項目管理	專案管理	same
項目助理	專案助理	same
項目執行	專案執行	same
項目成員	專案成員	same
項目團隊	專案團隊	same
項目計劃	專案計畫	same
項目主管	專案管理主管	nearly
項目進度	專案進度|專案執行進度	same
項目負責人	專案負責人|專案經理	same
策劃	企劃|規劃	same
策劃師	企劃師	nearly
策劃人員	企劃人員	same
策劃專員	企劃專員	same
活動策劃	活動企劃	same
營銷策劃	行銷企劃	same
品牌策劃	品牌企劃	same
廣告策劃	廣告企劃	same
遊戲策劃	遊戲企劃	same
媒介策劃	媒體企劃	same
媒體策劃	媒體企劃	same
文員	行政人員|事務管理人員	nearly
辦公文員	辦公室事務管理人員|行政總務管理人員	nearly
行政文員	辦公室事務管理人員|行政總務管理人員	nearly
前台	櫃台	same
前台接待	櫃台人員	same
酒店前台	櫃台人員	same
文案策劃	文案	same
匯報	報告|回報	same
彙報材料	報告	same
反饋	回饋	same
反饋意見	回饋意見	same
客戶反饋	客戶回饋|顧客回饋	same
溝通渠道	溝通管道	same
銷售渠道	通路|銷售管道	same
分銷渠道	通路|銷售管道	same
渠道	管道|通路	same
渠道管理	通路管理	same
渠道銷售	通路	nearly
渠道商	通路商|經銷商	same
對接	聯繫|銜接|接洽	nearly
對接人	窗口	nearly
落地	落實|執行	nearly
結項	結案	same
評審	審查|評選	nearly
標書	標案	nearly
日程安排	行程安排|時程安排	same
會展策劃	展覽行銷企劃|會議	nearly
展會	展覽	same
參展商家	參展商|參展廠商	same
展檯	攤位	same
嘉賓	貴賓|來賓	same
主辦方	主辦單位	same
承辦方	承辦單位	same	general
協辦方	協辦單位	same	general
供應方	供應商	same
贊助方	贊助商	same
贊助商家	贊助商	same
甲方	業主|客戶	nearly
乙方	廠商	nearly
上級領導	主管|上級主管	same
部門領導	部門主管	same
領導審批	主管核准	nearly
審批	審核|核准|簽核	same
批覆	核准	nearly
考勤	出勤|差勤	same
打卡考勤	出勤	same
崗位	職務|職位	same
崗位職責	職務|職責	same
崗位培訓	職前訓練|在職訓練	nearly
上崗	上線	nearly
下崗	離職	nearly
在崗培訓	在職訓練	same
崗前培訓	職前訓練	same
班組長	領班	nearly
班組	領班	nearly
骨幹	幹部	nearly
團隊建設	團隊建立|團隊	nearly
績效考核指標	績效指標	same
復盤	檢討	same
存檔	歸檔|建檔	same
檔案袋	檔案夾	nearly	general
複印	影印	same	general
複印件	影本	same	general
打印	列印	same
打印機	印表機|列印	same
打印件	列印	nearly
傳真件	傳真	same	general
回形針	文具	nearly	general
優盤	隨身碟	nearly	general
U盤	隨身碟	nearly	general
投影儀	投影機	same
幻燈片	簡報	same
演示文稿	簡報	same
演示	展示|示範|簡報	nearly
視頻會議	視訊會議	same	general
電視電話會議	視訊會議	nearly	general
出台	公布|發布	nearly
公示	公告	same
知識產權	智慧財產	same
知識產權保護	智慧財產權	same
知識產權專員	智慧財產人員	same
專利代理人	智慧財產人員(專利類)	nearly
商標代理	智慧財產人員(商標類)	nearly

# People, trades and services: what the mainland calls workers
導購	零售服務人員|銷售服務人員	nearly
導購員	零售服務人員|銷售服務人員	nearly
售貨	銷售	same
銷售代表	業務人員	nearly
客戶經理	業務人員|廣告AE人員	nearly
大堂經理	櫃台人員	broader
保安員	保全人員	same
保安人員	保全人員	same
保安隊長	保全主管	nearly
保潔	清潔	same
保潔員	環境清潔人員	same
保潔人員	環境清潔人員	same
保潔阿姨	環境清潔人員	same
保潔主管	清潔領班	same
保潔領班	清潔領班	same
家政	家事	same
家政服務	家事清潔服務人員	same
家政服務員	家事清潔服務人員	same
家政員	家事清潔服務人員	same
養老護理員	居家照顧服務員	same
養老服務	居家照顧	nearly
養老護理	居家照顧	nearly
月嫂服務	產後居家照顧	same
育嬰師	產後居家照顧服務人員	broader
育嬰員	產後居家照顧服務人員	broader
老年人	高齡者	same
老齡	高齡	same
老齡化	高齡化	same	general
殘疾人	身心障礙者|身心障礙	same
殘障	身心障礙	same
農民工	移工|勞工	nearly
外來工	移工	nearly
職工	員工|勞工	same
高級技工	資深技術人員	nearly
鉗工	機械組裝人員|模具技術人員	nearly
電工	水電工程人員	broader
焊工技師	銲接技術人員	same
瓦工	泥作技術人員	same
抹灰工	泥作技術人員	same
架子工	施工架施作人員	same
油漆匠	建築物漆作技術人員	same
司爐工	鍋爐	nearly	general
維修電工	電機儀控工程人員	nearly
汽車修理工	汽車維修人員	same
汽修工	汽車維修人員	same
修理工	維修人員	nearly
噴塗	噴漆|塗裝	same
噴塗工	噴漆塗裝技術人員	same
裝配工人	裝配技術人員|機械組裝人員	nearly
裝卸工人員	裝卸人員	same
叉車	堆高機	same
叉車司機	堆高機	nearly
叉車工	堆高機	nearly
鏟車	鏟裝機	same
挖掘機	挖土機	same	general
倉庫管理	倉儲管理	same
庫管員	倉管專員	same
倉管理員	倉管專員	same
貨運代理	國際運送承攬人員	same
集裝箱	貨櫃	same
報關員	船務進出口作業人員	nearly
面點師	麵包烘焙技術人員	nearly
西點烘焙師	麵包烘焙技術人員	same
傳菜員	餐飲服務人員	same
酒店	旅館|飯店	same
酒店服務員	房務人員|櫃台人員	nearly
客房服務員	房務人員	same
客房服務人員	房務人員	same
客房部經理	旅館房務經理	same
前廳經理	旅館客務經理	same
前廳部經理	旅館客務經理	same
計調	旅行業產品操作人員	same
計調員	旅行業產品操作人員	same
旅行社計調	旅行業產品操作人員	same
講解員	解說|導覽	nearly
婚慶	婚宴活動企劃執行人員	same
婚慶策劃	婚宴活動企劃執行人員	same
婚紗照	婚紗攝影	same
寵物殯儀	寵物生命紀念業服務人員	same
房產中介	不動產仲介經紀人員	same
房產經紀人	不動產仲介經紀人員	same
房地產經紀人	不動產仲介經紀人員	same
房屋中介	不動產仲介經紀人員	same
中介	仲介	same
中介機構	仲介	same
房地產	不動產	same
房產	不動產	same
樓盤	建案	same
樓盤銷售	代銷業務人員	same
置業顧問	代銷業務人員	same
售樓小姐	代銷業務人員	same
售樓員	代銷業務人員	same
物業經理人	物業案場主管	same
物業項目經理	物業案場主管	same
物業管理處	物業案場服務人員	same
物業客服	物業案場服務人員	same
泊車員	停車場管理員	nearly
獵頭公司	私立就業服務機構招募人員	nearly
招聘	招募	same
招聘專員	招募甄選專業人員	same
招聘會	徵才活動|就業博覽會	same	general
勞動仲裁	勞資爭議仲裁	same
勞動糾紛	勞資爭議	same
勞動爭議	勞資爭議	same
勞動合同	勞動契約	same
用人單位	雇主	same
雇佣	僱用|聘僱	same
社保	社會保險|勞保	nearly	general
五險一金	保險	nearly
工傷	職業災害	same
工傷事故	職業災害	same
安全生產	職業安全衛生	nearly
安全員	製造業安全工程師	nearly
勞動保護	職業安全衛生	nearly
勞保用品	防護具|個人防護具	same
消防演習	消防演練|防災演練	nearly	general
應急	緊急應變|緊急	same
應急預案	緊急應變計畫|應變計畫	same
應急處理	緊急應變|應變處理	same
應急處置	緊急應變|應變處理	same
突發狀況預案	應變計畫	nearly
隱患	風險|危害	nearly
安全隱患	安全風險|潛在危害|危害	nearly
故障排查	故障排除	same
培訓師	職業訓練人員	nearly
職業生涯	職涯	same
就業指導	就業輔導|職涯諮詢	same
教師培訓師	訓練	nearly
老年教育	高齡教學	nearly

# Quality, production and machines: cross-strait technical terms
質量	品質	same
質量管理	品質管理	same
質量控制	品質管制|品質控管|品質管理	same
質量檢驗	品質檢驗	same
質量檢查	品質檢查|品質檢驗	same
質量保證	品質保證	same
質量標準	品質標準	same
質量體系	品質管理系統|品質系統	same
質量異常	品質異常	same
質量改進	品質改善	same
質量工程師	品保工程師|品管工程師	same
質檢員	品檢員|品管人員	same
質檢人員	品檢員|品管人員	same
合格率	良率	same
次品	不良品	same
殘次品	不良品	same
返工	重工	same
返修	重工|維修	nearly
流水線	生產線|產線	same
車間	生產線|工廠|現場	same
車間主任	基層主管|生產管理	nearly
生產調度	生產排程	same
工藝流程	製程|製造流程|加工流程	same
工藝	製程	nearly
工藝工程師	製程工程師	same
工藝參數	製程參數	same
工裝	治具|夾治具	same
工裝夾具	夾治具	same
夾具	夾治具	same
數控	數值控制|CNC	same
數控機床	CNC|工具機	same
數控車床	CNC車床	same
數控銑床	CNC銑床	same
數控編程	程式設計	nearly
機床	工具機	same
車床工人	車床技術人員	same
加工中心	CNC銑床	nearly
折彎	折床	same
磨削	研磨	same
線切割	放電加工	same
電火花	放電加工	same
注塑	射出|射出成型	same
注塑模具	射出模具|塑膠射出模具	same
注塑機	射出機	same
塑料	塑膠	same
塑料製品	塑膠製品	same
橡塑	橡膠|塑膠	same
焊接工藝	銲接	same
堆焊	銲接	same
激光	雷射	same
激光切割	雷射切割	same
激光打印	雷射列印	same	general
增材製造	積層製造	same
3D打印	3D列印	same
三維打印	3D列印	same
三維	3D	same
二維碼	QR	nearly	general
掃描儀	掃描	same
儀表盤	儀表板|儀表	same
傳感器	感測器	same
傳感	感測	same
傳感技術	感測技術	same
智能	智慧	same
智能製造	智慧製造	same
智能化	智慧化	same
智能設備	智慧裝置|智慧設備	same	general
智能手機	智慧型手機	same	general
智能家居	智慧家庭	same
人工智能	人工智慧	same
人工智能訓練師	人工智慧訓練主管|AI標註人員	nearly
機器人編程	機器人程式	nearly	general
自動化控制系統	自動控制系統|自動化控制	same
電機	馬達	nearly
伺服電機	伺服馬達	same
步進電機	步進馬達	same
液壓	油壓	same
緊固件	扣件|金屬扣件	same
標準件	標準零件	same
零部件	零組件|零件	same
零配件	零件|零組件	same
備件	備品|零件	same
元器件	元件|電子元件	same
集成電路	積體電路	same
集成	整合	same
系統集成	系統整合	same
系統集成工程師	系統整合工程人員	same
芯片	晶片	same
芯片設計	IC設計	same
晶圓代工廠	半導體	nearly
半導體芯片	晶片	same
模擬電路	類比電路	same
模擬芯片	類比IC	same
模擬信號	類比訊號	same	general
數字電路	數位電路	same	general
數字信號	數位訊號	same
數字芯片	數位IC	same
信號	訊號	nearly
信噪比	雜訊	nearly
噪聲	噪音|雜訊	same
印製電路板	電路板|印刷電路板	same
線路板	電路板	same
內存	記憶體	same	general
存儲	儲存	same
存儲器	記憶體	same	general
存儲設備	儲存設備	same
硬盤	硬碟	same	general
光盤	光碟	same	general
鼠標	滑鼠	same
屏幕	螢幕	same
顯示屏	螢幕	same
顯示屏幕	螢幕	same
觸摸屏	觸控螢幕|觸控	same
接口	介面	same
界面	介面	same
界面設計	介面設計	same
人機界面	人機介面	same
攝像頭	鏡頭	same
攝像	攝影|錄影	same
攝像機	攝影機	same	general
監控攝像頭	監視系統	same
光伏	太陽光電|太陽能	same
光伏電站	太陽光電發電系統	same
光伏組件	太陽光電模組	same
光伏運維	太陽光電發電系統維運	same
儲能電站	儲電系統	same
充電樁樁體	充電樁	same
新能源	再生能源|綠能	nearly
新能源汽車	電動車	nearly
混合動力	油電混合動力	same
電動自行車	電動輔助自行車	nearly
摩托車	機車	same
摩托車維修	機車維修	same
二手車評估	中古汽車查定人員	same
二手車評估師	中古汽車查定人員	same
汽車4S店	汽車維修廠|汽車銷售	nearly
4S店	汽車維修廠|汽車銷售	nearly
發動機	引擎	same
發動機維修	引擎	same
制動	煞車	same
制動系統	煞車系統	same
剎車	煞車	same
離合	離合器	same	general
汽車貼膜	汽車美容	nearly
冷庫	冷凍	same
製冷	冷凍|冷凍空調	same
製冷設備	冷凍空調設備	same
空調維修工	冷凍空調設備維修人員	same
電梯維修工	昇降設備技術人員	same
無損檢測	非破壞檢測|非破壞性檢測	same	general
檢測員	檢測人員	same
化驗員	檢驗人員	same
計量器具	量具	same
校準	校正	nearly
圖紙	圖面|圖說	same
圖紙設計	圖面|工程圖	nearly
施工圖紙	施工圖|施工圖說	same
施工隊伍	施工人員	same
監理	監造	same
監理工程師	監造工程師	same
工程監理	監造|工程監造	same
腳手架	施工架	same
腳手架工	施工架施作人員	same
混凝土澆築	混凝土澆置	same	general
龍骨	輕鋼架	nearly
吊頂	天花板	same
瓷磚	磁磚	same
裝修隊	裝修|室內裝修	nearly
室內裝飾	室內裝修|室內設計	same
園林	景觀園藝|園藝|景觀	same
園林綠化	景觀園藝	same
園林設計	景觀設計|景觀園藝	same
綠化工	景觀園藝植栽人員	same
綠化養護	植栽維護|植栽養護	nearly
古建築	古蹟	same
古建築修復	古蹟修復	same

# Computers, networks and data: cross-strait computer terms (資訊名詞對照)
軟件	軟體	same
軟件開發	軟體開發	same
軟件工程師	軟體設計工程師|軟體	nearly
軟件測試	軟體測試	same
軟件測試工程師	軟體測試工程人員	same
軟件測試員	軟體測試工程人員	same
應用軟件	應用軟體	same
軟件設計師	軟體設計	same
硬件	硬體	same
硬件工程師	硬體研發工程人員	nearly
軟硬件	軟硬體	same
固件	韌體	same
固件工程師	韌體設計工程師|韌體工程師	same
嵌入式軟件	嵌入式系統|韌體	same
程序	程式	nearly
程序設計	程式設計	same
程序開發	程式開發	same
應用程序	應用程式	same
程序代碼	程式碼	same
小程序	應用程式	nearly
源代碼	原始碼|程式碼	same
原代碼	原始碼|程式碼	same
代碼	程式碼	nearly
代碼編寫	程式撰寫|撰寫程式	same
編程	程式設計|撰寫程式	same
編程語言	程式語言	same
編寫	撰寫	same
編寫代碼	撰寫程式|程式撰寫	same
算法	演算法	same
算法工程師	AI演算法工程人員|AI演算法應用工程人員	same
調試	除錯|測試|調整	same
調試程序	除錯	same
缺陷跟蹤	缺失追蹤|錯誤追蹤	nearly	general
迭代	更新	nearly
運維	維運	same
運維人員	維運人員	same
運維工程師	系統維運人員|系統維護人員	same
系統運維	系統維運|系統維護	same
雲運維	雲端系統維運人員	same
雲計算	雲端運算|雲端	same
雲平台	雲端平台|雲端	same
雲服務	雲端服務	same
雲存儲	雲端	same
服務器	伺服器	same
服務器運維	伺服器|系統維運	same
客戶端	用戶端	same
後台	後端	nearly
後台管理	後端	nearly
網絡	網路	same
網絡管理員	網路管理|系統管理人員	same
網絡管理	網路管理	same
網絡安全	網路安全|資訊安全	same
網絡工程師	網路建置維護人員|資通網路	nearly
網絡營銷	網路行銷	same
網絡推廣	網路行銷|數位行銷	nearly
網絡設備	網路設備	same
網絡維護	網路維護	same	general
網絡規劃	網路規劃	same
網絡銷售	網路行銷服務人員	nearly
網銷	網路行銷服務人員	nearly
互聯網	網際網路|網路	same
局域網	區域網路	same
寬帶	寬頻	same
帶寬	頻寬	same
光纖寬帶	寬頻|光纖	same
無線網絡	無線網路	same
移動網絡	行動網路	same
移動通信	行動通訊|行動通信	same	general
移動互聯網	行動網路|行動裝置	nearly
移動應用	行動應用	same
移動設備	行動裝置	same
移動支付	行動支付	same	general
移動端	行動裝置	same
移動開發	行動裝置程式	nearly
移動遊戲	行動遊戲	same
手機應用	行動應用	same
手機遊戲	行動遊戲	same
通信	通訊	same
通信工程	通訊|通信	nearly
交換機	交換器	same
端口	埠	same
網關	閘道器|閘道	same
域名	網域名稱|網域	same
賬號	帳號	same
帳戶號	帳號	same
賬戶	帳戶	same
登錄	登入	nearly
登錄密碼	密碼	same
註銷	登出	nearly	general
默認	預設	same	general
默認值	預設值	same	general
設置	設定	nearly
參數設置	參數設定	same
文件	檔案	nearly
文件夾	資料夾	same
電子文檔	電子檔|文件	same
文檔	文件	same
技術文檔	技術文件	same
文檔管理	文件管理	same
數據	資料	nearly
數據庫	資料庫	same
數據庫管理員	資料庫分析設計人員	same
數據分析	資料分析	same
數據分析師	數據分析人員|大數據分析師|巨量資料分析師	same
數據採集	資料蒐集|資料擷取	same
數據挖掘	資料探勘	same
數據標註	資料標註|標註	same
數據標註員	AI標註人員	same
數據處理	資料處理	same
數據備份	資料備份	same
數據安全	資料安全|資訊安全	same
數據恢復	資料還原	same
數據結構	資料結構	same
數據傳輸	資料傳輸	same
數據倉庫	資料倉儲	same	general
數據治理	資料治理	same	general
數據字典	資料字典	same	general
數據可視化	資料視覺化|視覺化	same
可視化	視覺化	same
海量數據	巨量資料|大數據	same
字段	欄位	same
表格字段	欄位	same
線程	執行緒	same	general
進程	進度|程序	nearly
內核	核心	nearly
隊列	佇列	same	general
數組	陣列	nearly	general
字符	字元	nearly	general
字符串	字串	nearly	general
字體	字型	same
變量	變數	same
對象	物件	nearly
面向對象	物件導向	same
類庫	函式庫	nearly
測試用例	測試案例	same
用戶	使用者	same
用戶體驗	使用者體驗|使用者經驗	same
用戶體驗設計師	使用者經驗設計人員	same
用戶界面	使用者介面	same
用戶需求	使用者需求|客戶需求	same
用戶手冊	使用手冊	same
用戶畫像	消費者|客群	nearly
信息	資訊|訊息	same
信息安全	資訊安全	same
信息安全工程師	資訊安全工程師	same
信息系統	資訊系統	same
信息技術	資訊科技	same
信息化	數位化	same
信息管理	資訊管理	same
信息收集	資訊蒐集|資料蒐集	same
信息搜集	資訊蒐集|資料蒐集	same
信息反饋	資訊回饋|回饋	same
商務信息	市場資訊	same
黑客	駭客	same
黑客攻擊	駭客	same
病毒查殺	防毒	same
殺毒	防毒	same
殺毒軟件	防毒	same
漏洞掃描	弱點掃描	same
等級保護	資訊安全	broader
災備	備援|備份	same
容災	備援	nearly
備份恢復	備份|復原	same
數字	數位	nearly
數字化	數位化	same
數字化轉型	數位轉型	same
數字營銷	數位行銷	same
數字媒體	數位媒體	same
數字內容	數位內容	same
數字印刷	數位印刷	same
數字平台	數位平臺	same
數字金融	金融科技	nearly
虛擬現實	虛擬實境	same	general
增強現實	擴增實境	same	general
混合現實	混合實境	same	general
元宇宙內容	XR	nearly
模式識別	辨識	nearly
圖像	影像	same
圖像處理	影像處理	same
圖像識別	影像辨識	same	general
人臉識別	辨識	same
語音識別	辨識	same
識別	辨識	same
渲染	算圖|彩現	nearly
建模師	3D角色美術人員|3D場景設計人員	nearly
視頻	影片|影音|視訊	same
視頻剪輯	剪輯	same
視頻剪輯師	影視產業剪輯人才	same
短視頻	影片	nearly
短視頻運營	社群媒體經營人員	nearly
音視頻	影音	same
音頻視頻	影音	same
音頻	音訊|聲音	same
流媒體	影音串流|串流	same
直播帶貨	直播	same
帶貨主播	直播後台操作人員	nearly
主播助理	直播後台操作人員	nearly
中控台	控制台	nearly	general
新媒體	社群媒體|數位媒體	same
新媒體運營	社群媒體經營人員	same
自媒體	社群媒體	same
公眾號	社群媒體	nearly
社交媒體	社群媒體	same
社交網絡	社群媒體|社群網站	same
短信	簡訊	same
郵箱	電子郵件	same
電子郵箱	電子郵件	same
論壇帖子	貼文	same	general
帖子	貼文	same	general
點贊	按讚	nearly	general
流量變現	流量	nearly
搜索	搜尋	same
搜索引擎	搜尋引擎	same	general
搜索引擎優化	SEO網站優化	same
鏈接	連結	same
超鏈接	連結	same
網頁鏈接	連結	same
在線	線上	same
在線客服	客戶服務	same
在線教育	線上學習|數位學習	same	general
線下門店	門市|實體通路	same
門店	門市	same
門店店長	門市主管	same
門店運營	門市營運	same
運營	營運	same
運營人員	營運人員	same
運營經理	營運經理|營運主管	same
運營管理	營運管理	same
運營主管	營運主管	same
遊戲運營	遊戲營運	same
電商運營	電商營運|電子商務營運	same
跨境電商運營	跨境電商營運人員	same
網店運營	網路購物營運助理	nearly
網店客服	網路購物營運助理	nearly
平台運營	平臺營運	same
網店	電商|網路購物	same
網購平台	電商平台	same
商家	店家|廠商	same
商戶	店家|商家	nearly
客單量	客單價	nearly	general

# Marketing, money and law: cross-strait business terms
營銷	行銷	same
市場營銷	行銷	same
市場營銷人員	行銷人員	same
營銷人員	行銷人員	same
營銷經理	行銷主管	same
營銷主管	行銷主管	same
營銷總監	行銷主管	same
營銷助理	行銷助理	same
營銷策略	行銷策略	same
營銷方案	行銷方案	same
營銷活動	行銷活動	same
營銷計劃	行銷計畫	same
精準營銷	精準行銷	same	general
國際營銷	國際行銷	same
市場專員	行銷人員	nearly
市場調研	市場調查|市場研究	same
調研	調查|研究	same
調研報告	調查報告	same
調研員	市場調查分析人員	same
推廣專員	行銷人員	nearly
促銷員	銷售服務人員	nearly
客戶維護	客戶關係管理	same
老客戶	既有客戶|舊客戶	same
投訴處理	客訴處理	same
客戶投訴	客訴|客戶抱怨	same
售後	售後服務	same
售後維修	售後服務|維修	same
滿意度調研	滿意度調查	same
性價比	成本效益	nearly
盤庫	盤點	same
配貨	揀貨|理貨	same
冷鏈物流	冷鏈倉儲物流|冷鏈	same
訂單跟蹤	訂單追蹤	same	general
跟單	訂單追蹤	same	general
跟單員	銷售助理	nearly
跟蹤	追蹤	same
跟進	追蹤|後續追蹤	same
進度跟蹤	進度追蹤	same
外貿	國際貿易|貿易	same
外貿業務員	國際貿易|國際行銷	nearly
外貿跟單	進出口客戶服務人員	nearly
信用證	信用狀	same
出口退稅	退稅	same	general
會計師事務所審計	稽核|審計	nearly
審計	稽核	nearly
內部審計	內部稽核	same
內部審計師	企業內部稽核人員	same
內審員	企業內部稽核人員	same
內審	內部稽核	same
財務審計	財務稽核|查核	nearly
賬務	帳務	same
賬單	帳單	same
賬目	帳目	same
記賬	記帳	same
對賬	對帳	same
報銷	核銷|請款	same
報銷單	核銷|請款單	nearly
發票報銷	核銷|請款	nearly
出納員	會計人員	nearly
核算	計算	same
成本核算	成本計算|成本分析	same
預決算	預算|決算	same
資金周轉	資金調度	same	general
稅務申報	報稅	same
納稅	報稅|稅務	same
信貸	授信|貸款	same
信貸員	徵信及授信人員	same
信貸審批	授信	same
授信審批	授信	same
風控專員	風險管理人員|風險控管人員	same
合規專員	法令遵循人員	same
合規經理	法令遵循人員	same
合規審查	法令遵循|合規	same
理財經理	理財規劃人員	same
理財師	理財規劃人員	same
私人銀行	高資產管理人員	same
證券經紀人	受託買賣業務人員	same
期貨經紀人	受託買賣業務人員	same
公募基金經理	基金經理人	same
保險代理人	壽險業-業務專員|產險業-業務專員	nearly
保險經紀人員	壽險業-業務專員|產險業-業務專員	nearly
財險	產險|財產保險	same
財產險	產險	same
人壽險	壽險|人壽保險	same
查勘定損	理賠	nearly
定損員	理賠人員	nearly
資產評估	資產評價|鑑價	same
資產評估師	無形資產評價人員	nearly
合同	合約|契約	same
合同管理	合約管理|契約管理	same
合同簽訂	簽約|合約簽訂	same
合同條款	契約條款	same
簽署合同	簽約|簽訂合約	same
許可證	執照	same
營業執照	營業登記|執照	same
資質	資格	same
資質證書	證照|資格	same
職業資格證	證照	same
業主委員會	管理委員會	same
業委會	管理委員會	same
小區	社區	same
社區居民	住戶	same
城市更新	都更	same
舊城改造	都市更新	same	general
碳達峰	淨零|減碳	nearly
碳中和	淨零	same
雙碳	淨零|減碳	same
碳核查	溫室氣體盤查	same
碳排放核算	碳排放	same
碳排放管理員	淨零碳規劃管理師	same
節能減排	節能減碳	same
環境監測員	作業環境監測技術人員	nearly
環評	環境影響評估	same
可持續	永續	same
可持續發展	永續發展	same
社會責任報告	永續報告書	nearly
危廢	有害廢棄物|廢棄物	same
固廢	廢棄物	same
廢品	廢棄物	nearly

# Farms, food, textiles, media and design: cross-strait trade terms
種植	栽培	same
種植戶	農民	same
種苗培育	育苗	same
養殖	飼養	same
奶牛	乳牛	same
奶牛飼養	乳牛	same
奶製品	乳製品	same	general
鮮奶	生乳	nearly
牛奶	牛乳	same
拖拉機	曳引機	same	general
聯合收割機	聯合收穫機|收穫機	same	general
大棚	溫室	same
農產品溯源	溯源	same
可追溯	追溯	same
有機認證	驗證	same
食品添加劑	食品添加物	same
保健品	保健食品	same
配料表	配方|成分	nearly
保質期	保存期限|有效期限	same
生產日期	製造日期	same	general
鹵水	滷	nearly	general
方便食品	即食	nearly	general
快餐	速食	nearly	general
菜品	菜餚|菜色|餐點	same
後廚	廚房|內場	same
前廳	外場	nearly
面料	布料	same
面料設計	紡織品設計|布料	same
滌綸	聚酯	same	general
錦綸	尼龍	same	general
氨綸	彈性纖維	nearly	general
無紡布	不織布	same
化纖	人造纖維	same
縫紉工人	成衣生產技術人員	nearly
箱包	皮件	same
箱包設計	皮件設計人員	same
鞋樣	鞋品|鞋型	nearly
鞋樣設計師	鞋品設計人員	same
首飾加工	珠寶製作人員|珠寶金工人員	same
動漫設計	影音動畫設計人員	same
動漫設計師	影音動畫設計人員	same
遊戲原畫	遊戲2D美術設計人員	same
遊戲建模	遊戲3D角色美術人員|遊戲3D場景設計人員	same
遊戲策劃師	遊戲企劃人員	same
遊戲測試工程師	遊戲測試人員	same
舞美	舞台設計	same
舞美設計	舞台設計師	same
舞美設計師	舞台設計師	same
演出經紀人	演藝執行經紀	nearly
膠印	平版印刷	same
柔印	柔版|凸版（柔版）印刷	same
絲網印刷	網版印刷	same
凹印	凹版印刷	same
書籍裝幀	裝訂	same
文物保護	文物修護|文物保存	same
文物修復	文物修護	same
文物修復師傅	文物修護專業技術人員	same
非遺	文化資產	nearly
文化遺產	文化資產	same
博物館講解員	文化資產解說專案執行人員	nearly
體育賽事	運動賽會|賽事	same
體育經紀人	運動員經紀人	same
健身中心經理	運動中心營運經理	nearly
體育彩票	運動彩券	same
彩票	彩券	same
彩票銷售員	運動彩券門市人員	same

# Titles of mainland job advertisements: the trades of the official names, by the usual titles of recruitment sites
前端開發	網站前端開發人員	same	general
前端開發工程師	網站前端開發人員	same	general
前端工程師	網站前端開發人員	same	general
前端程序員	網站前端開發人員	same	general
固件開發工程師	半導體產業韌體設計工程師|XR穿戴設備韌體設計人員	nearly	general
嵌入式開發工程師	通訊產業智慧手持裝置嵌入式系統韌體工程師	same	general
嵌入式工程師	通訊產業智慧手持裝置嵌入式系統韌體工程師	same	general
芯片版圖	半導體產業IC佈局工程師	same	general
版圖工程師	半導體產業IC佈局工程師	same	general
芯片版圖工程師	半導體產業IC佈局工程師	same	general
集成電路版圖工程師	半導體產業IC佈局工程師	same	general
版圖設計工程師	半導體產業IC佈局工程師	same	general
數字芯片工程師	半導體產業數位IC設計工程師	same	general
數字IC設計工程師	半導體產業數位IC設計工程師	same	general
模擬芯片工程師	半導體產業類比IC設計工程師	same	general
模擬IC設計工程師	半導體產業類比IC設計工程師	same	general
外延工程師	磊晶工程師	same	general
射頻工程師	RF研發工程師	same	general
射頻研發工程師	RF研發工程師	same	general
印刷電路板布局工程師	PCB佈局工程人員	same	general
電路板布線工程師	PCB佈局工程人員	same	general
外設	周邊設備	same	general
電腦外設	電腦周邊設備	same	general
電源工程師	系統電源設計工程人員	same	general
電聲工程師	電聲工程人員	same	general
物聯網工程師	物聯網研發工程人員	same	general
網絡信息安全	網路資訊安全	same	general
網絡信息安全工程師	網路資訊安全人員	same	general
滲透測試工程師	資安檢測工程人員	same	general
雲運維工程師	雲端系統維運人員	same	general
雲架構師	雲端架構工程人員	same	general
雲計算工程師	雲端系統開發工程人員	same	general
網絡管理助理	網路管理助理	same	general
網管助理	網路管理助理	same	general
自動化測試工程師	遊戲自動化測試工程人員	same	general
遊戲數值策劃	遊戲數值人員	same	general
數值策劃	遊戲數值人員	same	general
手遊開發工程師	行動遊戲程式設計師	same	general
移動應用開發工程師	行動裝置程式設計師	same	general
移動端開發工程師	行動裝置程式設計師	same	general
大數據工程師	大數據架構開發人員|資料工程人員	nearly	general
數據工程師	資料工程人員	same	general
機器學習算法工程師	AI演算法工程人員	same	general
人工智能算法工程師	AI演算法工程人員	same	general
人工智能應用工程師	AI演算法應用工程人員	same	general
人工智能標註員	AI標註人員	same	general
數據標註工程師	AI標註人員	same	general
提示詞工程師	AI詠唱人員	same	general
交互設計師	使用者經驗設計人員(UX)|介面視覺設計人員	nearly	general
平面設計師	平面視覺傳達設計人員	same	general
界面設計師	介面視覺設計人員	same	general
室內設計師	室內設計人員	same	general
軟裝設計師	軟裝設計人員	same	general
燈光設計師	照明設計人員	same	general
景觀設計師	景觀園藝植栽設計規劃人員	same	general
服裝設計師	成衣服裝設計人員	same	general
打版師	服裝打版技術人員	same	general
服裝製版師	服裝打版技術人員	same	general
花藝師	花藝設計人員	same	general
美甲師	美甲彩繪人員	same	general
造型師	整體造型設計人員	same	general
新娘跟妝師	新娘造型專業人員（新娘秘書）	same	general
跟妝師	新娘造型專業人員（新娘秘書）	same	general
寵物美容師	寵物美容專業人員	same	general
犬訓導員	特定寵物（犬）訓練人員	same	general
攝影師助理	婚紗攝影助理	same	general
品牌策劃師	品牌企劃師	same	general
公關策劃	公關企劃人員	same	general
媒介專員	媒體企劃人員	same	general
廣告投放專員	數位媒體廣告投放人員	same	general
投放優化師	數位媒體廣告投放人員	same	general
信息流優化師	數位媒體廣告投放人員	same	general
社群運營	社群媒體經營人員	same	general
社交媒體運營	社群媒體經營人員	same	general
主播經紀人	網紅經紀人	same	general
網紅經紀	網紅經紀人	same	general
直播中控	直播後台操作人員	same	general
直播場控	直播後台操作人員	same	general
電話銷售員	電話／網路行銷服務人員	same	general
電銷專員	電話／網路行銷服務人員	same	general
汽車銷售顧問	汽車銷售人員	same	general
售樓顧問	代銷業務人員	same	general
樓盤策劃	代銷規劃人員	same	general
醫藥代表	醫藥品業務人員	same	general
醫療器械銷售	醫療器材產業業務人員	same	general
醫療器械	醫療器材	same	general
門店經理	零售業主管|綜合零售業門市主管	nearly	general
門店主管	綜合零售業門市主管	same	general
連鎖門店店員	連鎖門市服務人員	same	general
區域督導	連鎖餐飲區域督導	same	general
拓展專員	連鎖門市展店人員	same	general
拓店專員	連鎖門市展店人員	same	general
品類經理	零售商品採購人員	same	general
陳列師	商品展示陳列人員	same	general
供應鏈專員	供應鏈管理人員	same	general
物流專員	物流管理人員	same	general
倉管員	倉管專員	same	general
物料員	資材人員	same	general
物控專員	資材人員	same	general
物流規劃師	物流運輸規劃人員	same	general
理貨員	電商物流中心理貨員	same	general
貨代專員	國際運送承攬人員	same	general
培訓專員	訓練規劃與評量人員|訓練行政人員	nearly	general
培訓經理	訓練主管|培訓專案主管人員	nearly	general
招聘主管	招募甄選專業人員	same	general
員工關係專員	員工關係人員	same	general
勞動法務	人力資源勞動法令人員	same	general
人力資源法務	人力資源勞動法令人員	same	general
法務專員	組織法務人員	same	general
法務助理	組織法務助理	same	general
反洗錢	防制洗錢	same	general
反洗錢專員	銀行-防制洗錢_打擊資恐人員	same	general
反洗錢合規	銀行-防制洗錢_打擊資恐人員	same	general
精算師	壽險業統計精算師|產險業統計精算師	nearly	general
理賠專員	壽險─理賠人員|產險業─理賠人員	nearly	general
核保專員	壽險業-核保人員|產險業-核保人員	nearly	general
財務專員	企業財務人員	same	general
會計員	會計人員	same	general
會計主任	會計主管	same	general
採購專員	採購人員	same	general
採購經理	採購主管	same	general
客服專員	客戶服務人員	same	general
客服主管	客戶服務主管	same	general
客服經理	客戶服務部門主管	same	general
充電樁裝配	汽車充電椿裝配技術人員	same	general
充電樁安裝工	汽車充電椿裝配技術人員	same	general
充電樁建設規劃	汽車充電站（椿）建置規劃人員	same	general
電動汽車維修	電動車檢修技術人員	same	general
電動汽車檢修	電動車檢修技術人員	same	general
新能源汽車檢修	電動車檢修技術人員|油電混合動力車檢修技術人員	nearly	general
混動汽車維修	油電混合動力車檢修技術人員	same	general
汽車噴漆工	汽車噴漆塗裝技術人員	same	general
汽車鈑金工	汽車鈑金技術人員	same	general
輪胎工	汽車輪胎技術人員	same	general
無人機維修師	無人機維修人員	same	general
制冷工	冷凍空調技術人員	same	general
製冷維修工	冷凍空調設備維修人員	same	general
注塑工程師	塑膠射出成型工程師	same	general
注塑模具設計師	塑膠射出模具設計人員	same	general
模具鉗工	模具技術人員	same	general
衝壓模具設計	沖壓模具設計人員	same	general
數控銑工	CNC銑床技術人員	same	general
數控車工	CNC車床技術人員	same	general
數控編程員	CNC銑床、車床程式設計人員	same	general
激光切割操作員	雷射切割操作人員	same	general
電鍍工	電鍍技術人員	same	general
氧化工	陽極處理技術人員	same	general
鍛造工	鍛造技術人員	same	general
打磨工	金屬研磨技術人員	same	general
拋光工	拋光加工技術人員	same	general
裁剪工	成衣裁剪人員	same	general
熨燙工	成衣整燙人員	same	general
縫紉工	縫製設備操作人員	same	general
印染工	染色處理技術人員	same	general
質檢主管	製造業品管主管	same	general
質量經理	製造業品管主管	same	general
質量主管	製造業品管主管	same	general
藥品質量檢驗	製藥品管檢驗人員	same	general
安全工程師	製造業安全工程師	same	general
設備工程師	半導體產業-製造-設備工程師|生產設備工程人員	nearly	general
廠務工程師	半導體產業-製造-廠務工程師	same	general
測繪員	測量工程人員	same	general
放線員	測量放樣人員	same	general
電梯安裝工	昇降設備技術人員	same	general
防水工	營建防水技術人員	same	general
木工助理	裝修木工助理	same	general
泥瓦工	泥作技術人員	same	general
門窗安裝工	鋁門窗安裝技術人員	same	general
光伏運維工程師	太陽光電發電系統維運人員	same	general
光伏安裝工	太陽光電發電系統設備安裝人員	same	general
光伏設計工程師	太陽光電發電系統機電設計人員	same	general
光伏項目經理	太陽光電發電系統專案管理人員	same	general
碳管理師	淨零碳規劃管理師	same	general
社區健康管理員	社區健康促進推動人員	same	general
調酒師	調酒員／吧檯服務人員	same	general
咖啡師	咖啡調製人員	same	general
烘焙師	西點、麵包烘焙技術人員	same	general
中餐廚師	中式烹飪廚師	same	general
西餐廚師	西式烹飪廚師	same	general
日料廚師	日式烹飪廚師	same	general
日料師傅	日式烹飪廚師	same	general
廚師長	廚房領班人員	same	general
餐廳經理	餐飲管理主管	same	general
餐飲服務員	餐飲服務人員	same	general
酒店管理	旅館客務經理|旅館房務經理	nearly	general
旅遊顧問	旅遊諮詢人員|旅遊業務人員	nearly	general
獎勵旅遊策劃	獎勵旅遊業活動企劃人員	same	general
酒店電商運營	旅宿電商運營人員	same	general
月子護理員	產後居家照顧服務人員	same	general
足療師	民俗調理業腳底按摩調理員	same	general
推拿師	民俗調理業傳統整復推拿技術員	same	general
農藝師	農務人員	same	general
農機手	農機操作人員	same	general
飛防員	農藥代噴技術人員	same	general
策展人	視覺藝術產業展覽策劃人員|博物館策展_研究人員	nearly	general
音響師	表演藝術產業音響工程師|流行音樂音響專業人員	nearly	general
調音師	流行音樂音響專業人員|表演藝術產業音響工程師	nearly	general
燈光師	流行音樂燈光專業技術人員	same	general
錄音師	錄音工程師	same	general
剪輯師	影視產業剪輯人才	same	general
導播助理	演唱會助理導播	same	general
圖書編輯	出版品編輯人員	same	general
圖書策劃	出版品企劃人員	same	general
`;
