/**
 * Initials and shortened Chinese words, and what names or lines say for them. One row per line, tab-separated:
 *
 *     what people say → what names or lines say → sure → kind [→ general]
 *
 * The columns are those of `english.ts`: Latin on the left is lower case; several Chinese words are separated by |, the
 * likeliest first; sure is `same`, `nearly` or `broader`; kind is `rank`, `word` or `title`.
 */
export const ABBREVIATION = `
# Initials of titles and departments: Taiwanese job advertisements and business cards
hr	人力資源	same	word
hrm	人力資源管理	same	word
hrd	人力資源發展|訓練|人力資源	nearly	word
hrbp	人力資源	broader	title
l and d	訓練|培訓	same	word
ta	招募甄選專業人員|招募	nearly	title
pm	專案管理人員|專案經理|產品經理	same	title
pjm	專案管理人員|專案經理|專案主管	same	title
pdm	產品經理	same	title
pmo	專案管理	same	word
ae	廣告AE人員	same	title
cd	廣告創意總監	nearly	title
pr	公關	same	word
mkt	行銷	same	word
mktg	行銷	same	word
bd	業務開發|業務發展|業務	same	word
cs	客戶服務	same	word
csr	企業社會責任|客戶服務人員	same	word
cx	客戶服務	nearly	word
crm	顧客關係管理|客戶關係管理	same	word
ga	總務|行政總務	same	word
adm	行政	same	word
op	旅行業產品操作人員|旅遊產品操作(OP)人員	same	title
tour op	旅行業產品操作人員|旅遊產品操作(OP)人員	same	title
tc	旅遊諮詢人員	nearly	title
rd	研發	same	word
r d	研發	same	word
r and d	研發|研究發展	same	word
rnd	研發	same	word
qa	品質保證|品保	same	word
qc	品質管制|品管|品質控制	same	word
qa engineer	品質保證工程師|品保工程師|軟體測試工程人員	same	title
qc engineer	品管工程師	same	title
qa manager	品質保證主管|品保主管	same	title
qc manager	品管主管	same	title
qe	品質保證工程師|品管工程師	same	title
iqc	進料檢驗|進料|品管	same	word
ipqc	品管	broader	word
oqc	品管	broader	word
fqc	品管	broader	word
dqa	品質保證	broader	word
sqe	品管工程師	broader	title
sqa	軟體測試	nearly	title
swqa	軟體測試工程人員	nearly	title
pe	製程工程師|生產設備工程人員	nearly	title
ie	工業工程	same	word
me engineer	機構設計人員	nearly	title
ee	電子工程人員|電路設計	nearly	title
fw engineer	韌體設計工程師	same	title
fw	韌體	same	word
sw	軟體	same	word
hw	硬體	same	word
te	測試工程師	same	title
fae	FAE工程人員	same	title
cae	電腦輔助工程	same	word	general
mis	資訊管理|系統管理|系統維護	same	word
it	資訊|資訊科技	same	word
ict	資通訊	same	word
sa	系統分析	same	word
pg	程式設計師	same	title
sre	雲端系統維運人員	nearly	title
devops	雲端系統維運人員	nearly	title
db	資料庫	same	word
ds	巨量資料分析師|數據分析人員	nearly	title
da	數據分析人員|大數據分析師	nearly	title
mle	機器學習工程師	same	title
ai	人工智慧	same	word
ml	機器學習	same	word
nlp	自然語言	same	word	general
llm	生成式AI	nearly	word
genai	生成式AI	same	word
aigc	生成式AI	nearly	word
bi	商業智慧|營運智慧	same	word
ba	營運智慧分析師	nearly	title
ui	介面視覺設計|使用者介面|介面	same	word
ux	使用者經驗	same	word
ui ux	介面視覺設計|使用者經驗	same	word
ios	行動裝置程式設計|行動裝置	nearly	word
android	行動裝置程式設計|行動裝置	nearly	word
seo	搜尋引擎	same	word	general
sem	數位行銷|數位媒體廣告投放	nearly	word
kol	網紅	same	word
vfx	視覺效果|特效	same	word
cg	電腦動畫|動畫	nearly	word
vr	虛擬實境	same	word	general
ar	擴增實境	same	word	general
xr	延展實境	same	word	general
iot	物聯網	same	word
aiot	智慧物聯網|物聯網	nearly	word
pcb	電路板	same	word
pcba	電路板	nearly	word
ic	積體電路|晶片	same	word
rf	射頻	same	word
emc	電磁相容	same	word
emi	電磁干擾	same	word
smt	表面黏著	same	word	general
epi	磊晶	same	word
pv	太陽光電	same	word
ess	儲能	same	word
ev	電動車	same	word
hev	油電混合動力車|油電車	same	word
ebike	電動輔助自行車	same	word
adas	輔助安全系統	nearly	word
ecu	電子控制	same	word
uav	無人機	same	word
rov	水下遙控無人載具	same	word
hvac	冷凍空調	same	word
mep	水電	nearly	word
bim	建築資訊模型	same	word
ehs	職業安全衛生|環境安全衛生|安全衛生	same	word
hse	職業安全衛生|環境安全衛生|安全衛生	same	word
osh	職業安全衛生	same	word
esg	永續|企業永續	same	word
sdg	永續發展	same	word
ghg	溫室氣體	same	word
mice	會議|展覽|獎勵旅遊	same	word
pco	會議專案經理|會議專案執行人員	nearly	title
dmc	獎勵旅遊	nearly	title
gm	中小型企業專業經理	nearly	title
vmd	商品展示陳列人員|賣場陳列與規劃人員	same	title
vm	商品展示陳列人員|賣場陳列與規劃人員	same	title
md	商品企劃人員|商品採購人員	nearly	title
scm	供應鏈管理	same	word
pmc	生管人員|資材人員	same	title
pc	電腦|生管	nearly	word
wh	倉儲|倉管	same	word
3pl	物流	broader	word
fp	理財規劃人員	nearly	title
rm	風險管理|理財規劃	nearly	word
ao	徵信及授信人員	nearly	title
fc	理財規劃人員	nearly	title
aml	防制洗錢|洗錢防制	same	word
cft	打擊資恐	same	word
kyc	認識客戶	same	word
fx	外匯	same	word
obu	外匯	broader	word
ia	內部稽核	nearly	word
f and b	餐飲	same	word
fo	客務|櫃台	same	word
hk	房務	nearly	word
ra	醫療器材產業法規人員|法規	nearly	title
ip	智慧財產	nearly	word
# Methods, documents and systems in lines: terms of Taiwanese factories, quality courses and offices
sop	標準作業程序|標準作業流程	same	word
sip	標準檢驗程序|檢驗標準	same	word
wi	作業指導書	nearly	word
kpi	關鍵績效指標|績效指標	same	word
okr	目標	broader	word
roi	投資報酬率|投資報酬	same	word
rfp	需求建議書|需求規格書|提案	nearly	word
rfq	詢價|報價	nearly	word
nda	保密	same	word
sla	服務等級	same	word
bom	物料清單|材料清單	same	word
erp	企業資源規劃|企業資源	same	word
mes	製造執行系統	nearly	word	general
wms	倉儲管理系統	same	word
pos	收銀	nearly	word
plc	可程式控制器|可程式	same	word
cnc	電腦數值控制|數值控制	same	word
nc	數值控制	same	word
cad	電腦輔助設計|電腦輔助繪圖	same	word
cam	電腦輔助製造	same	word
cad cam	電腦輔助設計|電腦輔助製造	same	word
edm	放電加工|電子報	same	word
mim	金屬射出成型	same	word
aoi	自動光學檢測	same	word
spc	統計製程管制	same	word
fmea	失效模式|失效模式與效應分析	same	word
doe	實驗設計	same	word
msa	量測系統分析	same	word	general
tpm	全面設備維護|設備維護	same	word
tps	豐田生產系統	same	word
tqm	全面品質管理	same	word
tqc	全面品質控制	same	word
qcc	品管圈	same	word
pdca	持續改善	nearly	word
6s	5S	nearly	word
jit	及時生產|即時生產	same	word	general
fifo	先進先出	same	word
ppe	防護具|個人防護|防護裝備	same	word
msds	安全資料表	same	word
sds	安全資料表	same	word
jsa	工作安全分析	same	word
hazop	危害與可操作性分析	same	word
cpr	心肺復甦術|心肺復甦	same	word	general
aed	電擊器|自動體外心臟電擊去顫器	same	word	general
gmp	優良製造|優良製造規範	same	word
cgmp	優良製造	nearly	word
glp	優良實驗操作|優良實驗室操作	same	word
gcp	臨床試驗	same	word
haccp	危害分析|食品安全管制	same	word
iso	國際標準|品質管理系統	nearly	word
iso9001	品質管理系統	nearly	word
iso22000	食品安全管理系統	nearly	word
isms	資訊安全管理系統|資訊安全管理	same	word
gdpr	個人資料保護|個資保護	nearly	word
vpn	虛擬私有網路	same	word
lan	區域網路	same	word
wan	廣域網路	same	word
wifi	無線網路	same	word
api	應用程式介面	same	word	general
os	作業系統	same	word
html	網頁	nearly	word
ip address	網路位址	nearly	word
pmp	專案管理	nearly	word
wbs	工作分解結構|工作分解	same	word
ppt	簡報	same	word
doc	文件|文書	nearly	word
xls	試算表	same	word
dm	文宣|型錄	nearly	word
faq	常見問題	same	word
vip	貴賓	nearly	word
b2b	企業客戶	nearly	word
o2o	虛實整合	nearly	word
omo	虛實整合	nearly	word
ec	電子商務|電商	same	word
gis	地理資訊系統|地理資訊	same	word	general
gps	衛星定位|定位	same	word
cctv	監視系統	same	word
rfid	無線射頻辨識|無線射頻	same	word
# Taiwanese shortened words of departments and fields: common usage in HR departments and job banks
人資	人力資源	same	word
人資管理	人力資源管理	same	word
人資發展	人力資源發展|人力資源	same	word
勞關	勞資關係|員工關係	same	word
勞資	勞資關係|勞資爭議	same	word
職訓	職業訓練	same	word
就服	就業服務	same	word
就服員	就業服務人員	same	title
職諮	職涯諮詢	same	word
職安	職業安全|職業安全衛生	same	word
職安衛	職業安全衛生	same	word
職安法	職業安全衛生法	same	word
工安	職業安全|安全衛生|工業安全	same	word
勞安	職業安全|安全衛生	same	word
安衛	安全衛生	same	word
環安	環境安全衛生|安全衛生	same	word
環安衛	環境安全衛生|安全衛生	same	word
勞基法	勞動基準法	same	word
性平	性別平等	same	word
勞檢	勞動檢查	same	word	general
職災	職業災害	same	word
資安	資訊安全	same	word
資安人員	資訊安全人員|網路資訊安全人員	same	title
資安工程師	資訊安全工程師	same	title
資通	資通訊	same	word
個資	個人資料	same	word
個資法	個人資料保護法	same	word
智財	智慧財產	same	word
智財權	智慧財產權	same	word
法遵	法令遵循	same	word
法遵人員	法令遵循人員	same	title
洗防	洗錢防制|防制洗錢	same	word
防洗錢	防制洗錢|洗錢防制	same	word
內稽	內部稽核	same	word
內控	內部控制	same	word
內稽人員	企業內部稽核人員	same	title
採購法	政府採購法	same	word
食安	食品安全|食品安全衛生	same	word
食安法	食品安全衛生管理法	same	word
消保法	消費者保護法	same	word
消保	消費者保護|消費者權益	same	word
就服法	就業服務法	same	word
公平法	公平交易法	same	word
企管	企業管理	same	word
行管	行政管理	same	word
財管	財富管理|財務管理	same	word
財會	財務|會計	same	word
理專	理財規劃人員	same	title
理財專員	理財規劃人員	same	title
理財顧問	理財規劃人員	same	title
金控	金融控股公司	same	word
投信	投信投顧業	same	word
投顧	投信投顧業	same	word
徵授信	徵信及授信	same	word
授信人員	徵信及授信人員	same	title
財報	財務報表	same	word
營收	營業收入|收入	nearly	word
報稅	稅務|申報	nearly	word
企劃	規劃	nearly	word
行企	行銷企劃	same	word
活企	活動企劃	same	word
產企	產品企劃	same	word
商企	商品企劃	same	word
品企	品牌企劃	same	word
媒企	媒體企劃	same	word
遊企	遊戲企劃	same	word
展企	展覽行銷企劃	nearly	word
電商	電子商務	same	word
跨境	跨境電商	same	word
網購	網路購物	same	word
客服	客戶服務	same	word
客服部	客戶服務	same	word
客服主管	客戶服務主管|客戶服務部門主管	same	title
客服人員	客戶服務人員	same	title
客服專員	客戶服務人員|客戶服務專案人員	same	title
客服助理	客戶服務助理	same	title
客訴	顧客抱怨|客戶抱怨	same	word
售服	售後服務	same	word
業管	業務管理	nearly	word
業開	業務開發	same	word
業助	業務助理	same	title
企助	企劃助理	same	title
會助	會計助理	same	title
專助	專案助理	same	title
專管	專案管理	same	word
專管人員	專案管理人員	same	title
品管	品質管理|品質管制	same	word
品保	品質保證	same	word
品檢	品質檢驗|檢驗	same	word
生管	生產管理	same	word
物管	物業管理|物料管理	same	word
倉管	倉儲管理	same	word
研發	研究發展|研究開發	same	word
製程	製造流程|製造程序	same	word
機設	機械設計	same	word
機構工程師	機構設計人員	same	title
模設	模具設計	same	word
自控	自動化控制|自動控制	same	word
儀電	電機儀控|儀控	same	word
儀校	儀器校正|校正	same	word
電控	電氣控制|電控系統	same	word
機電	機電整合	same	word
系整	系統整合	same	word
系分	系統分析	same	word
系統分析師	系統設計人員|資料庫分析設計人員	nearly	title
程設	程式設計	same	word
程設師	程式設計師	same	title
網管	網路管理|資通網路	same	word
網管人員	網路管理|網路建置維護人員|系統管理人員	nearly	title
網工	網路建置維護人員|資通網路規劃人員	nearly	title
大數據	巨量資料	same	word
手遊	行動遊戲	same	word
前端工程師	網站前端開發人員	same	title
韌體工程師	韌體設計工程師	same	title
平設	平面設計	same	word
視傳	視覺傳達	same	word
視設	視覺設計	same	word
工設	工業設計	same	word
服設	服裝設計	same	word
室設	室內設計	same	word
營管	營建工程專案管理	nearly	word
文資	文化資產	same	word
文創	文化創意	same	word
表藝	表演藝術	same	word
視藝	視覺藝術	same	word
策展	展覽策劃	same	word
策展人	展覽策劃人員|博物館策展_研究人員	same	title
婚攝	婚紗攝影	same	word
婚企	婚宴活動企劃	same	word
婚顧	婚宴活動企劃執行人員	same	title
新秘	新娘秘書|新娘造型	same	word
會展	會議|展覽	same	word
展商	參展廠商|參展商	same	word
旅宿	旅館	same	word
旅行社	旅行業	same	word
線控	旅遊線控	same	word
餐管	餐飲管理	same	word
餐服	餐飲服務	same	word
中餐	中式烹飪	same	word
西餐	西式烹飪	same	word
日料	日式烹飪|日式料理	same	word
中廚	中式烹飪廚師	same	title
西廚	西式烹飪廚師	same	title
日廚	日式烹飪廚師	same	title
食研	食品研發	same	word
食科	食品技術|食品科學	nearly	word
醫材	醫療器材	same	word
醫器	醫療器材	same	word
醫工	醫療設備工程|醫療器材	nearly	word
生技	生物技術	same	word
照服	照顧服務	same	word
照服員	照顧服務員|居家照顧服務員	same	title
居服	居家照顧服務	same	word
居服員	居家照顧服務員	same	title
居照	居家照顧	same	word
長照	長期照顧|長期照護	same	word	general
長照服務	居家照顧服務	nearly	word
幼保	幼兒保育|教保	same	word	general
幼教	幼兒教育	same	word	general
特教	特殊教育	same	word
社工	社會工作	same	word	general
樂齡	高齡|銀髮族	same	word
寵美	寵物美容	same	word
寵美師	寵物美容專業人員	nearly	title
物流士	物流司機	nearly	title
國貿	國際貿易	same	word
國貿人員	國際貿易	nearly	title
進出口	國際貿易	nearly	word
船務	船舶運務|海運運務	nearly	word
汽修	汽車維修	same	word
機修	機車維修|燃油機車維修	same	word
鈑噴	鈑金|噴漆	same	word
車美	汽車美容	same	word
中古車	中古汽車	same	word
租車	汽車租賃	same	word
油電	油電混合動力	same	word
光電	太陽光電	nearly	word
儲能	儲電	same	word
綠建	綠建築	same	word
綠能	再生能源|太陽光電	nearly	word
碳管	淨零碳規劃管理|淨零碳	same	word
碳管師	淨零碳規劃管理師	nearly	title
碳盤	溫室氣體盤查	same	word
永續人員	企業永續發展人員|企業永續環境管理人員	same	title
房仲	不動產仲介	same	word
房仲業務	不動產仲介經紀人員	same	title
停管	停車場管理	same	word
機動保全	系統機動保全	same	word
系保	系統保全	same	word
植保	植物保護	same	word
農推	農業推廣	same	word
農會	農漁會	same	word
漁會	農漁會	same	word
環檢	環境檢測	same	word
運彩	運動彩券	same	word
通路	零售通路|銷售通路	nearly	word
團建	團隊建立	nearly	word
都市更新	都更	same	word
危機公關	危機處理|公關	nearly	word
風管	風險管理	same	word
風控	風險控管|風險管理	same	word
`;
