/**
 * Words that the lines of standards and the people who ask about them use for the same thing. One row per line,
 * tab-separated:
 *
 *     word → other words → sure [→ general]
 *
 * The first word is the one that official names and lines use most; the others are separated by |. Where sure is `same`,
 * all words of a row say the same, in every direction, but nothing follows from one row to the next. `nearly` may only be
 * offered. `general` marks a row with a word that people say but no official name or line does. A line that begins
 * with `# ` names the theme of the rows below it and where the knowledge comes from.
 */
export const SYNONYM = `
# Contracts, documents and writing: words of office prose, by the frequent words of official lines
簽訂	訂立|簽約|簽|簽署|簽立|締結	same
合約	契約	same
撰寫	寫|撰擬|書寫|寫出|寫好	same	general
擬定	擬訂|研擬|訂定|草擬|制訂|擬具	same
制定	擬定|訂定	same
繪製	製圖|畫出|描繪	same
填寫	填好|填報|填列|填表	same	general
修改	修訂|更改	same	general
修正	修訂	same
修訂	更正|訂正|改寫	same	general
編製	編列	same
彙整	統整|歸納|匯總	same
建檔	歸檔	same
歸檔	歸類存放	same	general
表單	表格|單據	same
樣本	範本	same
範本	樣板	same
範例	範本	same
草案	草稿|初稿	same
簽核	簽呈|批准|簽准|上簽	same	general
核准	簽核	same
審查	審核	same
審核	核對|審閱|覆核	same
核定	核准|核可|批准	same
公告	公布|張貼公告	same
發布	公告|公布	same
列印	印製	same
印刷	印製	same
原本	正本	same
正本	原件	same
附件	附檔|附加檔案	same	general
公文	函文|公函|來文	same	general
會議紀錄	開會紀錄|會議摘要	same	general
紀錄	記下|記下來|寫下來|登錄	same	general
登記	登錄|登載|註冊	same
保存	留存|保留|存放|收好|典藏|儲存	same	general
查閱	翻閱|查看|翻查	same	general
校對	校稿|核對文字|對稿	same	general
校正	調校|較正	same	general
標示	標記|註明|標明|標註	same
清單	列表|明細|名單	same
明細	細目|明細表	same	general
報表	表報|報告表	same
重點	摘要|要點|精華	same	general
摘要	大意	same	general
結案	結束專案|收尾|結掉	same	general
提案	提案書|企劃案|建議案	same
企劃案	企劃書	same
計畫書	企劃書	same
企劃書	提案書	same
規劃	安排|籌劃	same
檔案	電子檔	nearly
資料	文件|資訊|訊息	nearly
書面資料	文件	nearly
銷毀	毀掉|碎掉	nearly	general
作廢	銷毀	nearly
翻譯	口譯	nearly
說明書	使用手冊|操作手冊	nearly
手冊	指南|教本	nearly	general
標籤	貼紙|標示|標貼	nearly	general
結案報告	成果報告|完工報告	nearly
計畫	企劃|規劃	nearly

# Meetings, contacts and events: words of assistants and of the MICE trade
會議	開會|集會	same
召開	舉行|召集	same
舉辦	召開|舉行|主辦	same
準備	籌備	same
籌辦	籌備	same
預備	籌備	same
辦理	承辦	same
議程	會議流程|會議程序|開會流程	same	general
議題	討論主題|題目|主題	same	general
場地	場所|地點|會場	same
場勘	勘場|看場地|場地勘查|場地勘察	same	general
佈置	擺設|裝飾場地	same	general
撤場	拆場|拆展|收場	same	general
進場	入場|進駐	same
貴賓	來賓	same
與會者	與會人員|出席者|參加會議的人|開會的人	same	general
報到	簽到|登記報到	same	general
接待	招呼|迎接|招待	same	general
講師	講者|主講人	same	general
講者	演講者|主講人	same	general
演講	演說|講演	same	general
聯繫	聯絡|保持聯絡|連繫	same
聯絡	連絡|連繫|接洽|打電話給	same	general
通知	告知|知會|告訴	same
回報	通報|報備	same	general
通報	上報	same
邀請	邀約	same
邀請函	邀請卡|請帖|邀請信	same	general
拜訪	訪問|登門拜訪|拜會	same	general
媒體	記者|新聞媒體|媒體記者	same	general
新聞稿	發稿|媒體稿|新聞發稿	same	general
記者會	發表會|新聞發布會	same	general
贊助	資助|出錢贊助|捐助	same	general
贊助商	贊助廠商|贊助單位|金主	same	general
協辦	協同辦理|幫忙辦	same	general
委外	外包|委託外面|發包	same	general
外包	發包	same
流程	步驟|程序|過程	same
步驟	程序	same
手續	程序	same
行程	行程安排	same
時程	日程|時間表|期程	same
時程表	時間表|進度表	same
期限	截止日|截止時間|時限|期限內	same	general
截止	到期|截止日	same
準時	按時|守時|不遲到	same	general
如期	準時|按時|在期限內	same
即時	馬上|立即|立刻|及時	same
立即	馬上|立刻|即刻|趕快|隨即	same	general
儘速	盡快|趕快|快點|盡早	same	general
適時	及時	same
及時	來得及	same	general
定期	固定|定時|每隔一段時間|按期	same	general
隨時	不定期	same
不定期	偶爾	same	general
每日	每天|天天	same	general
日常	每日	same
每月	每個月|按月	same	general
年度	每年|全年|當年度	same
展延	延期	same	general
延遲	延期|延誤	same	general
延誤	耽誤|拖延|遲到|來不及	same	general
提前	提早	same
事先	提前	same
預先	提前|事先	same
事前	事先	same
之後	事後	same
後續	事後|之後|接下來|往後	same	general
同時	一起|一併	same
突發	臨時|突然|忽然	same	general
突發狀況	臨時狀況|突發事件|意外狀況|出包|突發情形	same	general
緊急	急迫|緊迫|危急	same
應變	因應|應付|隨機應變|臨機應變|緊急應變	same	general
緊急應變	應付突發狀況|危機處理	same	general
危機處理	處理危機|危機管理|善後	same
危機	危急狀況	same
主導	主持	nearly
主持	帶領會議	nearly	general
出席	參加|到場|列席	nearly	general
研討會	座談會	nearly	general
論壇	座談會	nearly	general

# General verbs: the frequent verbs of official lines, and what people say instead
執行	實施|實行|施行|落實執行	same
實施	實行|施行	same
落實	確實執行|確實做到|徹底執行|貫徹	same	general
處理	解決|搞定	same	general
解決	排解|克服|搞定	same	general
協助	幫忙|幫助|輔助|協同	same
支援	後援|支持	same	general
指導	輔導|教導|帶領|引導	same
輔導	引導	same
督導	監督|督促	same
監督	監看|督促	same
監控	監看|監測|監視	same
控管	掌控	same
管控	掌控|控管|管制	same
掌握	掌控|抓住	same	general
控制	掌控|管控|操控|控管	same
管制	控管	same
追蹤	追查|跟催|盯進度|後續追	same	general
追蹤進度	跟催進度|盯進度|追進度	same	general
檢查	檢核|查核|檢視|查驗|查看|檢查看看	same	general
檢核	核對|查核	same
檢視	查看|審視|看過|看一遍	same	general
查核	稽查|核查	same
查詢	查找|搜尋|查閱	same	general
核對	比對|對照|校對	same
確認	核對|確定|弄清楚|再三確認|問清楚	same	general
比對	對照	same
比較	比對|對比|相比	same	general
確定	肯定	same
確保	保證|擔保	same	general
檢討	反省|回顧|省思|事後檢討	same	general
改善	改進|改良|優化|改好|變好	same	general
改進	改良	same
優化	改良|最佳化	same
提升	提高|增進|增加|加強|拉高	same	general
提高	增加|拉高	same	general
降低	減少|減低|壓低|縮減|調低	same	general
減少	縮減|減低	same	general
增加	增多|加多|擴增	same	general
強化	加強|增強	same
加強	增強	same
維持	保持|維繫	same
保持	維繫	same
持續	繼續|不斷|不間斷|一直	same	general
建立	設立|建置|成立|設置|創立|打造	same
建置	架設|搭建|設置	same
設立	設置	same
裝設	設置|架設	same
安置	設置	same
設定	訂定|調設定	same	general
訂定	定出	same
調整	改動|變更|微調	same
變更	更改|更動|改變|修改|變動	same	general
更動	更改	same	general
更新	更換|翻新|換新	same	general
更換	替換|換掉|換新|汰換	same	general
取代	替換	same
移除	拿掉|去除|清掉|刪除	same	general
拆除	移除|拆掉|打掉	same	general
去除	除去|除掉|弄掉	same	general
清除	去除|清掉|除掉	same	general
清理	清除	same
刪除	刪掉	same	general
選擇	挑選|選取	same
選用	挑選|採用|選擇	same
挑選	篩選	same
篩選	過濾	same
使用	採用|運用|利用	same
運用	採用|利用|活用	same	general
採取	採用	same
應用	運用|活用	same	general
啟動	開機|開啟|打開|發動	same	general
關閉	關掉	same	general
關機	關閉	same
停止	停掉|中止	same	general
開始	著手|起頭	same	general
結束	完畢|終止	same
完成	做完|達成|弄好|搞定|完工|完結	same	general
達成	達到|做到|實現	same
達到	做到|到達	same
取得	獲得|拿到|獲取|得到	same	general
獲得	得到|拿到	same	general
提供	給予|供應|供給|拿給	same	general
提出	拿出|講出	same	general
提交	繳交|送交|呈交	same
交付	交給|移交|遞交	same
移交	交接|轉交|交給	same
交接	接手|接班|換班	same	general
傳達	轉達|轉告|傳遞	same	general
傳遞	傳送|遞交	same
報告	回報|呈報	same
回應	回覆|答覆	same
回覆	答覆|回信|回復	same	general
回饋	反映意見	same	general
詢問	請問|探詢|打聽	same	general
諮詢	詢問|請教|顧問服務	same	general
解說	講解|解釋|介紹	same
說明	解說|解釋|講解|講清楚|介紹	same	general
解釋	講解	same
介紹	推介	same	general
推薦	推介	same	general
建議	提議	same
討論	商討|研商|商量|討論看看	same	general
協商	商量|談判|洽談	same	general
協調	協商|調解|喬好|溝通協調	same	general
談判	議價|談條件	same	general
議價	殺價|講價|討價還價|談價錢|砍價	same	general
溝通	溝通協調	same
說服	勸說|遊說|說動	same	general
聆聽	傾聽	same
傾聽	仔細聽	same	general
表達	說出|陳述	same	general
簡報	投影片	same	general
展現	展示	same
陳列	展示|擺設|擺放|上架	same
呈現	展示|展現	same
表現	呈現	same
蒐集	收集|彙集|蒐羅	same	general
尋找	找尋|搜尋|找到	same
找出	找到|發現|查出	same	general
發現	找到|察覺|看到	same
辨識	辨別|分辨|認出|判別	same
判斷	研判|判定|評斷|判別	same	general
判定	認定|裁定	same	general
評估	衡量|評量|估量|評價|評鑑	same
評量	測驗	same
考量	衡量|考慮|斟酌|顧及|想到	same	general
考慮	想到	same
預估	估計|推估	same
預測	預估|推測|預估走勢	same	general
估算	預估|估計|概算|粗估	same
計算	運算|演算	same
分析	剖析|解析|研究分析	same
研究	探討|鑽研|研討	same	general
了解	瞭解	same
瞭解	明白|知道|理解|搞懂|認識	same	general
理解	明白	same
熟悉	熟知|熟稔|熟練	same
認識	認得	same	general
具備	具有|擁有	same
學習	研習|進修	same	general
注意	留意|小心|當心|注意到	same	general
避免	免得|不要讓|以免|防止	same	general
預防	防範|事先防止|防止|防患	same	general
防止	防範	same
遵循	遵守|依循|按照|遵照	same
遵守	遵照|照著做|服從	same	general
符合	合乎|吻合|相符	same	general
依據	根據|按照|依照|照著	same	general
依照	按照	same
配合	搭配|協同|跟著	same	general
合作	協作|一起做|共同合作	same	general
參與	參加|加入|投入	same
參加	加入	same
推動	推行|推展|帶動|促進	same	general
宣傳	宣導|廣宣	same
宣導	倡導|教育宣導	same	general
促進	增進|助長	same	general
鼓勵	激勵|獎勵|勉勵	same	general
激勵	鼓舞|振奮|打氣	same	general
關懷	關心|慰問	same
照顧	照護|看護|照料	same	general
尊重	敬重|重視	same	general
釐清	弄清楚|搞清楚|理清|澄清	same	general
定義	界定	same
界定	劃定|界定清楚	same	general
分配	分派|指派	same
指派	分派|派遣	same	general
指定	指派	same
安排	排定	same
排定	排好|敲定	same	general
調度	調派|排班|派遣	same	general
整合	統整|統合|結合	same	general
統籌	總籌|統合	same	general
結合	合併	same
搭配	結合	same
轉換	轉成|變換|切換	same
轉介	轉送|引介	same	general
導入	引進|採用|引入	same
引進	引入	same
拓展	擴展|開拓|拓銷	same	general
擴大	拓展	same
開發	開拓	same
開拓	打開市場	same	general
創造	創建|開創|打造	same
設計	規劃設計|設計規劃	same
製作	製造|製成|打造	same
生產	製造	same
成果	產出|成績	same
產出	產生|做出	same
組裝	裝配|組合|拼裝|裝起來|組立	same	general
組合	裝配	same
安裝	裝設|架設|裝上|裝好	same	general
拆卸	拆除|拆下|拆掉	same	general
拆解	拆卸	same
搬運	搬移|搬動	same	general
運輸	運送|載運	same
運送	配送|送貨|載送	same	general
配送	送貨|派送|宅配	same	general
裝卸	裝貨卸貨|上下貨|搬貨|卸貨	same	general
存放	擺放|放置|收納	same
儲存	存放|貯存	same
放置	擺放|安置	same
擺放	擺設	same
跟催	催促	nearly	general
操作	操控|使用|操縱|開機台	nearly	general
反映	上報|回報	nearly
溝通討論	溝通	nearly
統計	統整數字|計算|彙總統計	nearly	general
推廣	推展|宣傳|推銷	nearly
調配	調度|分配|混合	nearly
發展	開發	nearly

# People and organisations: how work and its laws name people
同事	同仁	same
員工	同仁|職員|工作人員|下面的人	same	general
同仁	夥伴|職員	same
同儕	同輩|平輩	same	general
部屬	下屬|屬下|手下|底下的人	same	general
主管	上司|長官|上級	same
上級	上司|長官	same
管理階層	高層|主管階層|管理層	same	general
主管機關	政府機關|官方|政府單位|主管單位	same	general
部門	科室|處室	same	general
跨部門	各部門之間|不同部門|跨單位|跨處室	same	general
公司	企業|事業單位	same
企業	事業單位	same
團隊	小組|隊伍|工作小組	same	general
團隊成員	組員|隊員|小組成員|夥伴	same	general
客戶	顧客|客人|消費者	same
顧客	客人|消費者|來客	same
消費者	買家|客人	same	general
使用者	用的人|使用人	same	general
旅客	客人|遊客|房客	same
遊客	觀光客|旅人	same	general
業主	屋主|委託人	same
供應商	供貨商	same	general
承包商	承攬商|下包	same	general
包商	承包商|協力廠商	same
協力廠商	下包|配合廠商	same	general
利益關係人	利害關係人	same
利害關係人	相關人士	same
關係人	利害關係人	same
相關人	利益關係人	same
求職者	找工作的人|應徵者|求職人	same	general
雇主	老闆|資方	same	general
勞工	勞方|工人	same	general
移工	外勞|外籍勞工|外籍移工	same	general
學員	受訓者|學生|上課的人|受訓人員	same	general
銀髮族	長者	same	general
高齡者	長者|老人|年長者	same	general
身心障礙者	殘障人士|身障者|殘障	same	general
新生兒	嬰兒|寶寶	same	general
產婦	產後媽媽|媽媽|坐月子的人	same	general
家人	家屬	same
家屬	親屬	same	general
案主	服務對象|被照顧的人	same	general
飼主	寵物主人|狗主人|貓主人|主人	same	general
專家	達人|專業人士|學者專家	same	general
表演者	演出者	same	general
演員	演出者	same	general
藝人	演出者	same	general
球員	選手|運動員	same
選手	運動員	same
機關	政府機關	nearly
單位	機構|部門	nearly
組織	公司|機構	nearly
住戶	居民|屋主	nearly
廠商	供應商|業者|公司|店家	nearly
成員	會員	nearly
個案	案主	nearly
案例	個案	nearly
幹部	主管	nearly
理事會	理監事會	nearly	general
工會	勞工團體|勞工組織	nearly	general
團體	社團	nearly
社團	社群團體	nearly
玩家	遊戲玩家|使用者	nearly
歌手	藝人	nearly

# Personnel, training and labour relations: words of personnel offices and of labour law
招募	徵才|找人|徵人|求才	same	general
遴選	甄選	same
甄選	選拔|挑人|篩選人選|選才	same	general
面談	面試|談話|晤談	same	general
面試	口試|晤談	same	general
聘僱	僱用	same
聘用	聘僱	same
錄用	錄取	same	general
任用	錄用|聘用	same
離職	辭職|走人|離開公司	same	general
解僱	資遣|開除|炒魷魚|辭退	same	general
升遷	晉升	same	general
升職	晉升	same	general
考核	考績|打考績|評核|績效考核	same	general
績效	工作表現|考績	same	general
績效考核	績效評估	same
績效評估	打考績|績效考評|考績	same	general
薪資	薪水|工資|月薪|待遇	same	general
薪酬	薪資|薪水|報酬	same	general
福利	員工福利	same
獎勵	獎賞|表揚	same	general
懲處	處罰|懲戒|處分	same	general
出勤	差勤|上下班	same	general
排班	排班表|輪班	same	general
班表	排班	same
輪值	輪班	same	general
請假	休假|告假	same	general
勞資爭議	勞資糾紛|勞資衝突|勞資問題	same	general
勞動法規	勞動法令	same
勞動法令	勞工法令	same	general
勞動法	勞動法令	same
職業災害	工安意外	same	general
職業安全衛生	工安|勞安|工作安全	same	general
教育訓練	員工訓練|上課|訓練課程|受訓|培訓	same
訓練	培訓|教育訓練|受訓	same
培訓	培養	same
培養	培育	same
課程	課程內容|上課內容	same	general
教材	講義|上課資料	same	general
教學	授課|教書|教課	same	general
授課	上課|教課|講課	same	general
測驗	考試|小考	same	general
測試	測驗|試驗|實測	same
職涯	生涯|職業發展	same	general
職涯規劃	生涯規劃|職業規劃	same	general
證照	執照|證書|資格證	same	general
資格	資格條件	same
經驗	經歷|工作經驗|歷練	same	general
學歷	文憑|教育程度	same	general
責任	職責|義務	same
職責	職務	same
職務	職掌	same
工作職責	職掌	same
職掌	負責的事	same
權責	權限|權力與責任	same	general
授權	放權|給權限|同意使用	same	general
分工	分配工作|工作分配|各自負責	same	general
工作分配	派工|分派工作	same	general
派工	分派工作|派單|指派工作	same	general
士氣	團隊士氣|工作氣氛|幹勁	same	general
衝突	糾紛|爭執|摩擦|吵架|爭議	same	general
爭議	糾紛|爭執	same
糾紛	爭執|吵架	same	general
投訴	申訴|客訴|抱怨	same
申訴	抗議|申冤	same	general
抱怨	客訴|不滿|埋怨	same	general
客訴處理	處理抱怨|顧客抱怨處理|安撫客人	same
滿意度	滿意程度|顧客滿意	same
滿意度調查	滿意度問卷|顧客滿意調查	same	general
獎金	紅利|分紅	nearly	general
勞動條件	工作條件|上班條件	nearly	general
教案	教材|教學計畫	nearly
職能	工作能力|職業能力	nearly	general

# Money, purchasing and stock: words of bookkeeping, purchasing and warehouses
預算	經費預算|費用預估	same	general
費用	經費|花費|開銷|花的錢	same	general
經費	款項	same
成本	花費|開銷|本錢	same	general
收入	進帳	same	general
所得	收入	same
支出	開支|花費|開銷	same	general
收支	進出帳|收入支出|收入與支出	same	general
營業額	營收	same
利潤	獲利|盈餘|賺的錢	same	general
獲利	賺錢|盈利	same	general
損失	虧損	same	general
付款	付錢|支付|繳錢|給錢	same	general
支付	付錢	same	general
收款	收錢|收帳|收費	same	general
請款	請錢|申請款項|請領	same	general
核銷	報帳|報支	same	general
結算	結帳	same
結帳	買單|埋單|收銀	same	general
對帳	核帳|核對帳目|對帳單	same	general
記帳	作帳|做帳|登帳|入帳	same	general
帳務	帳目|帳款	same
帳款	款項|貨款|應收帳款	same	general
發票	收據|統一發票|單據	same
憑證	單據|收據|傳票	same
收據	單據	same
單據	票據	same
財務報表	帳表|會計報表	same	general
財務規劃	資金規劃|財務計畫	same	general
資金	款項|資本	same
稅務	繳稅	same	general
貸款	借款|借錢|放款	same	general
理財	投資理財|管錢	same	general
理賠	賠償|保險金給付	same	general
投保	買保險|加保	same	general
保單	保險契約|保險單	same	general
保費	保險費	same
採購	購買|購置|買|買東西|叫貨	same	general
購買	買|購置|訂購	same
購置	買|添購	same
詢價	問價錢|問價格	same	general
報價	開價|出價|報價單	same	general
報價單	估價單|價格表	same	general
估價	估算價格|評估價格|抓價錢	same	general
比價	比較價格	same	general
訂單	訂購單|下訂|單子	same	general
訂購	訂貨|下單|下訂	same	general
下單	下訂	same	general
交貨	送貨	same
出貨	交貨|送貨|發貨|出庫	same
進貨	到貨|收貨|入庫	same
驗收	點收|驗貨|收貨檢查	same	general
庫存	存貨|庫存量|存量|倉庫存貨	same	general
庫存管理	存貨管理|庫存控管|管庫存	same	general
盤點	清點|點貨|清查|點庫存|盤貨	same	general
倉儲	倉庫|貯藏	same	general
倉庫	庫房|儲藏室	same	general
撿貨	揀貨	same
理貨	揀貨	same
揀貨	挑貨	same	general
補貨	上貨|補充商品	same	general
退貨	退還|退回|退換貨	same
競標	投標	same
標案	投標	same
價格	價錢|售價|價位	same	general
定價	訂價|訂價格|價格訂定	same	general
折扣	打折	same	general
優惠	折扣|特價|好康	same	general
折價	折扣	same
材料	物料|原物料|原料	same
物料	料件|原物料	same
原物料	原料	same
耗材	消耗品|耗料	same	general
備品	備用品	same
會計	帳務|記帳	nearly
財務	金錢|資金	nearly
融資	借錢|籌資|借款	nearly	general
授信	放款|貸款	nearly
招標	發包|公開招標|投標	nearly

# Selling, service and marketing: words of shops, counters and agencies
銷售	販賣|賣|販售|推銷|售賣	same	general
販售	賣	same
販賣	販售	same
業績	銷售額|銷售成績|營業額	same	general
業績目標	銷售目標	same
開發客戶	找客戶|拓展客戶|開發新客戶|找客人	same	general
新客戶	新客|新顧客	same
市場調查	市調|市場研究|市場訪查	same	general
市場分析	分析市場	same
競爭對手	競爭者	same
對手	競爭者|競爭對手	same
目標客群	目標對象|目標族群	same
客群	目標客群	same
銷售管道	通路	same
管道	途徑|路子	same	general
行銷	市場推廣|行銷推廣	same	general
促銷	打折|特價|做活動|促銷活動	same	general
廣告	廣宣|打廣告	same	general
文宣	宣傳品|傳單|宣傳單	same	general
文案	廣告詞|文字內容|廣告文字	same	general
品牌	牌子	same	general
品牌形象	企業形象|牌子形象	same	general
公關	公共關係|對外關係	same
曝光	露出|曝光度|能見度	same	general
社群媒體	社群網站|臉書|社群平台	same	general
網站	官網|站台	same
線上	網路上	same
售後服務	賣完後的服務	same	general
服務態度	待客態度	same	general
服務品質	服務水準|服務好壞	same	general
服務流程	服務步驟|待客流程	same	general
接聽	接電話	same	general
電話	來電|打電話	same	general
顧客關係	客戶關係|客情|客戶經營	same	general
客戶關係管理	顧客關係管理|客戶經營	same	general
維繫	經營關係|保持聯絡	same	general
入住	住房|辦理入住	same
退房	辦理退房	same
訂房	預約房間|訂房間|預訂客房	same	general
訂位	預約座位|訂桌	same	general
預約	訂位|預訂|先約	same	general
導覽	介紹景點|帶看	same	general
門市	店面|店鋪|分店|店裡|賣場	same	general
賣場	店裡|商場	same	general
櫃台	服務台	same
收銀	收錢|收帳	same	general
貨物	貨品	same
目標市場	目標客群|市場區隔	nearly
定位	市場定位|區隔	nearly
行銷活動	行銷檔期|行銷推廣活動	nearly	general
社群	社群網站|臉書|社群平台	nearly	general
網頁	網站頁面|網站	nearly	general
領隊	帶團|帶隊	nearly	general
商品	貨品|貨物|東西	nearly
產品	商品|製品|物品	nearly

# Quality, safety and control: words of quality and safety staff
品質	品質好壞	same	general
品質管理	品質管控|品質控管	same
品質管制	品質控管	same
檢驗	查驗	same
檢測	檢驗	same
試驗	實驗	same
驗證	查證|印證|證實	same	general
不良品	瑕疵品|壞品|次級品|NG品	same	general
瑕疵	缺點|缺陷|毛病	same	general
缺失	缺點|疏失	same
缺陷	缺點	same
異常	不正常|有問題|出狀況|怪怪的|出問題	same	general
異常狀況	不正常的情況|異常情形|異常問題|出狀況	same	general
故障	壞掉|當機|損壞|出毛病	same	general
故障排除	排除故障|修故障|除錯|排除問題	same
損壞	毀損|壞掉|破損|弄壞	same	general
破損	破掉|毀損	same	general
錯誤	出錯|失誤|弄錯	same	general
除錯	抓蟲|抓bug	same	general
矯正	改正|糾正	same	general
預防措施	預防辦法|防範措施	same	general
矯正措施	改正措施|改正作法	same	general
危害	危險|傷害	same
危險	不安全	same
風險	危險性|風險性|潛在問題	same
風險管理	風險控管|風險管控	same
風險評估	評估風險|風險衡量|風險分析	same	general
事故	意外|意外事件|出事	same
意外	意外狀況	same
消防	防火	same
防火	火災預防	same
逃生	疏散|避難	same	general
避難	疏散	same	general
防護	保護|防範	same
護具	防護具	same
防護具	安全裝備|安全帽	same
個人防護裝備	個人防護具	same
安全護具	個人防護具	same
防護裝備	個人防護具	same
保護	保障	same
保密	守密|不外洩|機密	same	general
機密	秘密	same
個人資料	客戶個資|隱私資料	same	general
備份	備存|另存一份|拷貝|資料備份	same	general
復原	還原|恢復|回復	same
還原	恢復|回復	same
弱點	漏洞	same
漏洞	破口	same	general
入侵	侵入|駭入	same	general
門禁	出入管制|進出管制|門禁管理	same	general
巡視	巡邏|巡查	same	general
巡查	巡邏	same	general
巡檢	巡視檢查|巡查|例行檢查	same	general
稽核	查核|稽查|查帳	same
法規	法令|法律|法條	same	general
法令	法律|法條	same	general
規範	規定|規則|守則|準則	same
規定	規則|規矩	same	general
規章	章程	same
辦法	章程	same
制度	規章制度|體制	same
標準	基準|水準	same
原則	準則	same
準則	守則	same
標準作業程序	作業標準|標準流程|作業規範	same
認證	認可	same
政策	方針	same
災害	災難|天災	nearly	general
急救	救護	nearly
指標	標準	nearly

# Nouns and adjectives of every field: the frequent words of official lines, the names of the common attitudes
問題	毛病|困難|疑難	same	general
困難	難題|難處|困境	same
狀況	情況|情形|狀態	same
情況	情形	same
現況	現狀|目前狀況|目前情況	same	general
原因	緣故|理由|起因|為什麼	same	general
影響	衝擊|波及	same	general
結果	成果	same
成效	效果|效益	same
效果	效用	same
效益	好處|利益	same	general
目的	用意	same	general
工作內容	職務內容|做什麼	same	general
工作項目	工作內容|作業項目	same	general
事項	項目|事情	same
品項	項目|商品項目	same
注意事項	要注意的事|要注意什麼|提醒事項	same	general
關鍵	重點|要害	same	general
細節	細項|枝節|細部	same	general
需求	需要|想要的	same	general
需要	必須|必要	same
要求	請求	same
條件	要件|前提	same
期望	期待|希望|盼望	same	general
意見	想法|看法	same
想法	看法|點子	same	general
創意	點子|巧思|靈感	same	general
概念	觀念|構想	same
構想	想法|點子	same	general
知識	學問|專業知識	same	general
原理	道理|原理原則	same	general
理論	學理|學說	same
技巧	訣竅|手法|秘訣	same	general
方法	做法|方式|辦法|作法	same
方式	做法	same
措施	辦法|作為|手段|做法	same	general
對策	因應措施|解決辦法|因應之道	same	general
解決方案	解決辦法|解決方法|解法|處理辦法	same	general
策略	戰略	same
進度	進展|工作進度|做到哪裡	same	general
時間	時候|時段	same	general
時間管理	控管時間|安排時間|時間安排	same	general
期間	時段|這段時間	same	general
人力	人手|勞動力	same	general
人力資源	人事	same
設備	機器|器材|機台|裝置	same
設施	硬體設施	same
器材	用具	same
工具	器材|用具|器具|工具箱	same	general
機械	機具|機器	same
機具	機器	same
機台	機器	same
裝置	器具	same
零件	零組件|配件|組件|部件	same
組件	零組件	same
元件	零組件	same
配件	附件|附屬品	same	general
材質	質料|料子|質地	same	general
樣品	樣本	same
成品	製成品|完成品|做好的東西	same	general
半成品	未完成品|在製品	same	general
規格	尺寸規格|規格書	same
尺寸	大小|尺碼|規格大小	same	general
外觀	外表|外型|樣子	same	general
形狀	外形|樣子	same	general
色彩	顏色|配色	same
風格	樣式|風格樣式|調性	same	general
款式	樣式|式樣	same
版本	版次	same	general
種類	類型|類別|樣式	same
類型	類別|型態	same
分類	歸類|分門別類|區分	same	general
特性	特質|特徵|性質|特點	same
特色	特點|賣點	same
功能	用途|作用	same
用途	用處|使用目的	same
優點	好處|長處	same	general
優勢	優點|強項|長處	same	general
缺點	壞處|短處	same
趨勢	走向|潮流|走勢|動向	same	general
市場趨勢	市場走向|流行趨勢|市場動向	same	general
工作環境	職場|上班環境|作業環境	same	general
現場	當場|工作現場|場邊	same	general
位置	地點|地方	same
場所	地點	same
地點	地方	same
區域	範圍|地區|地帶	same	general
範圍	範疇|領域	same
數量	件數|幾個	same	general
比例	比率|占比	same	general
人脈	人際關係	same
人際關係	與人相處|人緣	same	general
權利	權益	same
壓力	壓力大|緊張	same	general
抗壓	壓力管理	same	general
紓壓	壓力管理	same	general
抗壓性	壓力管理	same	general
情緒管理	控制情緒|情緒控管	same	general
主動	積極|自動自發	same
積極	上進	same
細心	仔細|小心	same
謹慎	細心|小心|慎重|謹慎細心	same	general
耐心	耐性|沉得住氣	same	general
誠信	誠實|正直|守信用|正直誠實	same	general
誠實	正直誠實	same
正直誠實	老實	same	general
正直	正直誠實	same
團隊合作	團隊精神|合群|分工合作|團結合作|互相合作	same	general
自我管理	自律|管理自己	same
自我提升	自我成長|持續學習|進修	same	general
持續學習	終身學習|不斷學習|自我進修	same	general
應對不確定性	應對不明狀況|應付變化|處理未知	same	general
親和力	親和關係|親切|好相處|平易近人	same	general
友善	親切	same	general
冒險挑戰	勇於挑戰|接受挑戰|不怕挑戰	same	general
精益求精	追求卓越	same
追求卓越	力求完美	same	general
好奇開放	好奇心|開放心態|求知慾	same	general
彈性	靈活|變通|有彈性	same	general
彈性應變	隨機應變|靈活應變	same	general
變通	彈性應變	same
創新	求新求變|推陳出新	same	general
批判性思考	獨立思考	same	general
批判思考	批判性思考	same
邏輯思考	邏輯思維|有條理的思考	same	general
正確	無誤|準確|沒錯	same	general
準確	精準|精確	same
精確	精準	same
適當	合適|妥當|恰當|適合|妥善	same
合適	適合|恰當	same
妥善	好好地|妥當	same	general
有效	有用|見效	same	general
完整	齊全|完備|完善	same
完善	完備|周全|周到	same	general
詳細	仔細|詳盡|詳實	same
確實	詳實	same
詳實	如實	same
清楚	明確|明白|清晰	same
簡易	簡單|容易	same
容易	簡單	same
重要	要緊|很重要	same	general
必要	必須|非做不可	same	general
主要	最主要	same	general
基本	基礎|初步|入門	same
基礎	根本|底子	same	general
專業	內行|專門|專精	same	general
特殊	特別|獨特	same
特別	尤其	same
各種	各式|種種|各類	same	general
不同	相異|不一樣	same	general
所有	全部|一切	same	general
全部	整個	same
部分	一部分|局部	same
目前	現在|現階段|當前	same	general
未來	將來|以後|往後	same	general
最新	新的|最近|最新的	same	general
良好	優良|不錯	same	general
優良	優質	same
穩定	平穩|安定	same	general
迅速	快速|馬上	same
快速	很快	same	general
順利	順暢|沒問題	same	general
效率	效能	nearly
工作	任務|差事	nearly	general
任務	使命	nearly
作業	工作|操作	nearly
技術	技能|手藝	nearly	general
技能	本領	nearly	general
能力	技能	nearly
方案	辦法|企劃案	nearly
階段	時期|步驟	nearly
資訊	消息|情報|訊息	nearly
數值	數據	nearly
資源	人力物力|資源分配	nearly
儀器	儀表|設備|量測設備	nearly
環境	周遭環境|場域|四周	nearly
內容	內文|裡面的東西	nearly	general
關係	往來|交情|人脈	nearly	general
團隊意識	團隊精神|團隊合作	nearly	general

# Making, building, repairing and machines: words of workshops and building sites
維修	修理|檢修|修繕	same
檢修	修理|檢查修理	same	general
修護	修復|修理	same
修復	修好|修補|復原	same	general
修補	補好	same	general
修繕	整修|修理	same
整修	翻修|翻新	same	general
維護	保養|養護	same
保養	養護|保養維護	same
清潔	打掃|清掃|清理	same
清掃	打掃	same
打掃	掃地	same	general
清洗	沖洗|洗淨	same	general
消毒	殺菌|除菌|滅菌	same	general
擦拭	擦乾淨	same	general
整潔	乾淨|整齊	same
廢棄物	垃圾|廢料|廢物	same
垃圾	廢物	same
回收	資源回收|收回	same
環境清潔	打掃環境|清潔環境	same
切割	裁切	same
裁剪	剪裁	same
鑽孔	打洞|鑽洞|打孔	same	general
銲接	電焊|燒焊	same
研磨	打磨|磨光	same
拋光	打亮|磨亮	same	general
打磨	砂磨	same	general
組立	組合|架起來	same	general
黏合	黏著|膠合|貼合	same	general
固定	鎖緊|鎖上|栓住	same	general
鎖緊	鎖固	same
鎖固	鎖上|上緊	same	general
放樣	彈線|定位放樣|放線	same	general
測量	量尺寸|丈量	same
圖說	圖面	same
施工圖	施工圖說|施工圖面	same
施工	施作|動工|做工程	same	general
施作	作工	same
工地	工地現場|施工現場	same
工法	施工方法|作法	same
工序	工作順序|加工順序|步驟	same
製造過程	製程	same
生產流程	製程	same
生產過程	製程	same
產線	生產線|線上	same
排程	排生產|排進度	same	general
產能	生產量|生產能力	same
良率	良品率	same
驗貨	品檢	same
治具	夾具|夾治具	same
參數	設定值|數值|參數值	same	general
調校	調機	same
試車	試運轉|試跑|試機	same	general
漏水	滲水	same	general
滲漏	漏水	same
防水	防漏|抓漏|止漏	same	general
配線	拉線|佈線|接線	same
管路	管線|水管|管子	same	general
管線	配管|水管電線	same	general
水電	水電工程|水跟電	same	general
空調	冷氣|冷氣機	same	general
冷凍空調	冷氣|冷氣冷凍	same	general
照明	燈具|照明燈	same	general
昇降機	電梯	same	general
昇降設備	電梯	same	general
車輛	車子	same	general
汽車	車輛	same
輪胎	車胎	same	general
電池	電瓶|蓄電池	same	general
充電樁	充電樁設備|充電柱|充電座	same	general
駕駛	開車	same	general
停車場	停車位|車場	same
裝修	裝潢|室內裝修	same
裝潢	室內裝修	same
室內裝修	室內裝潢	same
家具	傢俱	same	general
植栽	花木|種植物	same	general
修剪	剪枝|修枝	same	general
澆水	灌溉|澆灌|給水	same	general
施肥	下肥|上肥料|追肥	same	general
蟲害	病蟲害	same
病蟲害	病害|害蟲	same
病蟲害防治	除蟲|防治害蟲|防蟲	same	general
農藥	殺蟲劑|農用藥劑|噴的藥	same	general
採收	採摘|收成|收割|收穫	same	general
收成	收穫	same
收穫	收割	same	general
栽培	栽種	same
育苗	培育種苗	same	general
種苗	育苗	same
飼養	餵養	same
餵食	餵飼料|餵飯	same	general
潤滑	上油|加油	nearly	general
塗裝	噴漆|油漆|上漆|烤漆|塗漆	nearly	general
砌磚	疊磚|砌牆	nearly	general
量測	測量	nearly
模具	模子|模型	nearly	general
刀具	刀子|切削刀具	nearly	general
試模	試打|試射模具	nearly	general
電路	線路|電線	nearly
線路	電線	nearly
底盤	車底|底盤系統	nearly
景觀	造景|景色	nearly	general

# Care, food and lodging: words of households, kitchens and hotels
照護	看護|照料	same	general
陪同	陪伴	same
陪伴	作伴	same	general
就醫	看醫生|看診|看病	same	general
用藥	吃藥|服藥|藥物使用	same	general
洗澡	沐浴	same	general
排泄	如廁	same	general
移位	翻身|搬移|移動位置	same	general
進食	吃飯	same	general
用餐	進食	same
備餐	煮飯|煮菜|準備餐點	same	general
飲食	膳食	same
膳食	餐食|伙食|三餐	same	general
餐點	餐食|料理|食物	same
菜單	餐單|菜色	same
點餐	點菜|點餐服務|叫菜	same	general
送餐	上菜|端菜	same	general
出餐	上菜	same	general
食材	食物材料|食品原料|菜料	same	general
烹飪	烹調|料理|煮菜|煮飯	same	general
烹調	料理|炒菜|煮菜	same	general
調味	調味道|加調味料	same	general
擺盤	盤飾|排盤	same	general
烘焙	烘烤|做麵包	same	general
飲料	飲品|喝的	same	general
咖啡調製	煮咖啡|沖咖啡|泡咖啡	same	general
食品安全	吃得安全	same	general
保存期限	有效期限|到期日|賞味期限	same	general
營養	養分|營養成分	same	general
備料	準備材料|準備食材	same
前置準備	備料	same
前置作業	事前準備|前置準備|準備工作	same
善後	收拾|收尾	same	general
後續處理	善後	same
家事	家務|家裡打掃	same	general
客房	房間|旅館房間	same	general
房務	客房清潔|整理房間|打掃房間	same	general
健康	身體狀況|身體健康	same	general
衛教	健康教育|衛生教育	same	general
按摩	指壓|抓龍	same	general
化妝	彩妝|上妝|梳妝	same	general
髮型	頭髮造型|髮式	same	general
寵物	毛小孩|毛孩|寵物動物	same	general
刀工	切菜|切功	nearly	general
發酵	醒麵|發麵	nearly	general
食品衛生	飲食衛生|食品安全	nearly	general
食物中毒	吃壞肚子	nearly	general
推拿	按摩|推拿按摩	nearly	general
美容	美容保養|做臉	nearly	general
美甲	指甲	nearly
指甲	手指甲	nearly	general

# Computers, networks and design: words of IT departments and studios
程式	程式碼	same
程式設計	寫程式|程式開發	same
程式碼	原始碼	same
程式語言	程式開發語言	same	general
撰寫程式	寫程式|寫code	same	general
程式撰寫	撰寫程式	same
伺服器	主機	same
使用者介面	操作介面|使用界面	same	general
使用者經驗	使用者體驗	same
行動裝置	手機|手機平板|智慧型手機	same	general
網路	網際網路	same
無線網路	無線上網	same	general
資料備份	備份資料	same	general
資料分析	分析資料	same
測試報告	測試結果|試驗報告	same
部署	佈署|佈建	same
架構	框架|骨架	same
架設	搭建	same
登入	簽入	same	general
帳號	帳戶|使用者帳號	same
權限	使用權|存取權|權限設定	same	general
密碼	通行碼	same	general
下載	抓檔案	same	general
上傳	傳上去	same	general
排版	版面|編排|版面編排	same
編排	版面	same
版型	版面	same
設計圖	設計稿|圖稿|設計圖面	same
圖稿	稿件|設計稿	same
草圖	手稿|初稿|素描稿	same	general
試作	打樣	same
打樣	打樣品	same	general
剪輯	剪接|剪片|剪片子	same	general
攝影	拍攝|拍照|拍片	same	general
拍攝	拍照|拍片|取景	same	general
錄音	收音	same
音效	聲音效果|配音效	same	general
燈光	打光	same
特效	視覺效果|特別效果	same	general
腳本	劇本|故事腳本	same	general
直播	實況|線上直播	same	general
遊戲	電玩|電動	same	general
演出	表演|登台	same	general
表演	上台	same	general
舞台	表演台	same	general
參展	擺攤|參加展覽	same	general
典藏	收藏|珍藏	same	general
文物	古物|古董|老東西	same	general
資料庫	資料儲存庫	nearly	general
硬體	設備|主機硬體	nearly	general
網路設備	路由器|交換器	nearly
上架	上線	nearly
上線	發布|正式啟用	nearly	general
美術	美工	nearly
藝術	美術	nearly
影像	影片	nearly
影片	片子	nearly	general
影音	影像聲音|視訊	nearly	general
音樂	配樂	nearly	general
動畫	卡通|動漫	nearly	general
展覽	特展|看展	nearly	general
古蹟	歷史建築|老建築	nearly	general
`;
