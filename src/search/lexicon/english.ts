/**
 * English that people type for occupations and for what the lines of a standard say. One row per line, tab-separated:
 *
 *     what people say → what names or lines say → sure → kind [→ general]
 *
 * The left side is lower case, singular, words separated by one blank; case, plural, hyphen and & are folded by the
 * reader. The second column holds one or more Chinese words separated by |, the likeliest first. Sure is `same`,
 * `nearly` (related work, not the same) or `broader` (a word that covers more). Kind is `rank` (a level or role word,
 * translated last), `word` (a trade or content word, composed with others) or `title` (a whole title, not translated
 * word by word). `general` marks a row whose right side need not occur in any name or line. A line that begins with
 * `# ` names the theme of the rows below it and where the knowledge comes from.
 */
export const ENGLISH = `
# Ranks and roles: common usage of Taiwanese bilingual business cards and job advertisements
manager	經理|主管|管理人員|管理師	same	rank
supervisor	主管|督導|領班|監督人員	same	rank
chief	主管|總監	nearly	rank
director	總監|主管	same	rank
head	主管	same	rank
leader	領班|主管	nearly	rank
team leader	領班|主管	nearly	rank
team lead	領班|主管	nearly	rank
tech lead	技術主管	nearly	rank
foreman	領班	same	rank
foreperson	領班	same	rank
superintendent	主管|監督人員	nearly	rank
executive	專員|人員	nearly	rank
officer	專員|人員|管理人員	same	rank
coordinator	專員|協調|人員	nearly	rank
specialist	專員|專業人員|人員	same	rank
associate	專員|人員	nearly	rank
representative	專員|人員	nearly	rank
rep	專員|人員	nearly	rank
staff	人員|職員	same	rank
personnel	人員	same	rank
staff member	人員|職員	same	rank
worker	人員|作業人員|工作人員	same	rank
clerk	事務|人員	nearly	rank
attendant	服務人員|服務員	same	rank
assistant	助理|助手	same	rank
assistant engineer	助理工程人員|工程助理	same	rank
assistant technician	助理技術人員|助理技術員|技術助理	same	rank
assistant manager	副理	nearly	rank	general
deputy manager	副理	nearly	rank	general
aide	助理|助手	nearly	rank
helper	助手|助理	nearly	rank
engineer	工程師|工程人員	same	rank
technician	技術人員|技術員	same	rank
technologist	技術人員	nearly	rank
professional	專業人員	same	rank
practitioner	從業人員|專業人員	nearly	rank
expert	專家|專業人員	same	rank
consultant	顧問	same	rank
advisor	顧問|諮詢人員	same	rank
adviser	顧問|諮詢人員	same	rank
senior	資深	same	rank
sr	資深	same	rank
junior	初級|新進	nearly	rank
jr	初級|新進	nearly	rank
entry level	基層|初級	nearly	rank
intern	實習	same	rank
trainee	實習	nearly	rank
apprentice	學徒	same	rank	general
middle manager	中階主管	same	rank	general
senior manager	高階主管	same	rank	general
operator	操作人員|操作員|作業人員	same	rank
administrator	管理人員|管理員|行政管理	same	rank
# What people do, as the last word of a title: common usage of English job titles in Taiwan
designer	設計人員|設計師|設計	same	word
analyst	分析人員|分析師|分析	same	word
planner	企劃人員|規劃人員|企劃師|企劃	same	word
developer	開發人員|開發工程人員|程式設計人員	same	word
programmer	程式設計師|程式設計人員	same	word
coder	程式設計師|程式設計人員	same	word
researcher	研究人員|研究	same	word
scientist	研究人員	nearly	word
trainer	訓練人員|職業訓練|培訓	same	word
instructor	指導員|教學|訓練人員	same	word
teacher	教學	same	word
lecturer	講師|教學	same	word
coach	教練	same	word
tutor	教學|指導	nearly	word
inspector	檢驗人員|檢查員|檢測人員|品檢員	same	word
tester	測試人員|測試	same	word
auditor	稽核人員|稽核員|稽核	same	word
examiner	檢驗人員|查驗	nearly	word
appraiser	評價人員|查定人員	same	word
assessor	評估|評量人員	nearly	word
evaluator	評量人員|評估	nearly	word
producer	製作人|製作人員	same	word
editor	編輯人員|編輯	same	word
writer	撰寫|文案	nearly	word
photographer	攝影人員|攝影師|攝影	same	word
artist	美術人員|藝術家	nearly	word
artisan	工藝師|工匠	same	word
craftsman	工匠|工藝師	same	word
craftsperson	工匠|工藝師	same	word
craftsmanship	工藝	same	word
maker	製作人員	same	word
builder	營建|施工	nearly	word
installer	安裝人員|安裝技術人員	same	word
assembler	組裝人員|裝配技術人員	same	word
fitter	組裝人員|裝配	nearly	word
repairer	維修人員|修護	same	word
repairman	維修人員	same	word
restorer	修復人員|修護專業技術人員	same	word
mechanic	維修人員|維修技術人員|檢修技術人員	same	word
driver	司機|駕駛	same	word
buyer	採購人員|採購	same	word
seller	銷售人員|銷售	nearly	word
salesperson	銷售人員|業務人員|銷售服務人員	same	word
salesman	銷售人員|業務人員|銷售服務人員	same	word
saleswoman	銷售人員|業務人員|銷售服務人員	same	word
agent	經紀人|經紀人員|代理	nearly	word
broker	經紀人|經紀人員	nearly	word
manufacturer	製造	nearly	word
grower	栽培|栽植	nearly	word
breeder	飼育人員	nearly	word
guide	導遊|解說	nearly	word
host	主持人	same	word
moderator	主持人	nearly	word
judge	品評	nearly	word
taster	品評人員	same	word
mediator	調解人員	same	word
arbitrator	仲裁人員	same	word
negotiator	談判|協商	nearly	word
dispatcher	調度人員|調度	same	word
scheduler	排程人員|排程	same	word
controller	管制人員|控管人員	nearly	word
surveyor	測量工程人員	nearly	word
draftsman	製圖人員|繪圖員|繪圖人員	same	word
drafter	製圖人員|繪圖員|繪圖人員	same	word
draughtsman	製圖人員|繪圖員|繪圖人員	same	word
keeper	照顧人員|管理員	nearly	word
caretaker	照顧|管理	nearly	word
caregiver	照顧服務員|照顧人員	same	word
carer	照顧服務員|照顧人員	same	word
cleaner	清潔人員|清潔服務人員	same	word
counselor	諮詢人員|諮商	nearly	word
counsellor	諮詢人員|諮商	nearly	word
therapist	療育師|療癒人員|調理員	nearly	word
recruiter	招募人員|招募甄選	same	word
organizer	企劃|籌辦	nearly	word
facilitator	引導	nearly	word
secretary	秘書	same	word
owner	業主	nearly	word
vendor	供應商|廠商	same	word
supplier	供應商|廠商	same	word
contractor	承包商|廠商	same	word
client	客戶|業主	same	word
customer	顧客|客戶	same	word
consumer	消費者	same	word
user	使用者	same	word
guest	顧客|賓客|客務	nearly	word
stakeholder	利害關係人|利益關係人	same	word
employee	員工	same	word
employer	雇主	same	word
colleague	同仁|同事	same	word
coworker	同仁|同事	same	word
subordinate	部屬|下屬	same	word
boss	主管	nearly	word
# Administration and office work: common usage in Taiwanese offices
administration	行政|管理	same	word
administrative	行政	same	word
admin	行政|管理	same	word
office	辦公室	same	word
clerical	事務|文書	same	word
general affairs	總務	same	word
paperwork	文書|文件	same	word
document	文件|文書	same	word
documentation	文件|文書	same	word
filing	歸檔|檔案	same	word
archive	檔案|歸檔	same	word
record	紀錄	same	word
form	表單	same	word
report	報告|報表	same	word
reporting	報告	same	word
report writing	報告撰寫	same	word
minutes	會議紀錄	same	word
meeting minutes	會議紀錄	same	word
meeting	會議	same	word
agenda	議程	same	word
schedule	時程|排程|行程	same	word
scheduling	排程	same	word
calendar	行事曆|行程	nearly	word
itinerary	行程	same	word
reception	接待	same	word
visitor	訪客|來賓	same	word
phone call	電話	same	word
telephone	電話	same	word
telephone etiquette	電話禮儀	same	word
business etiquette	商務禮儀|國際禮儀	nearly	word
etiquette	禮儀|禮節	same	word
mail	郵件|信件	same	word
email	電子郵件|郵件	same	word
correspondence	信件|書信	same	word
stationery	文具	same	word	general
office supply	辦公用品	nearly	word
petty cash	零用金	same	word
asset	資產|財產	same	word
fixed asset	固定資產	same	word
inventory	庫存|盤點|存貨	same	word
stocktaking	盤點	same	word
contract	合約|契約	same	word
agreement	協議|合約|契約	same	word
tender	投標|招標	same	word
bid	投標|競標	same	word
bidding	投標|競標	same	word
proposal	提案|企劃書|建議書	same	word
signature	簽署|簽名	same	word
approval	核准|審核|簽核	same	word
policy	政策	same	word
procedure	程序	same	word
standard operating procedure	標準作業程序|標準作業流程	same	word
regulation	法規|規範|規定	same	word
rule	規則|規定|規章	same	word
guideline	指引|準則	same	word
manual	手冊	same	word
handbook	手冊	same	word
form filling	填寫	same	word
data entry	資料輸入|資料登錄|資料建檔	same	word
word processing	文書處理	same	word
spreadsheet	試算表	same	word
excel	試算表	same	word
powerpoint	簡報	same	word
word document	文書處理|文件	nearly	word
presentation	簡報	same	word
slide	簡報	nearly	word
presentation skill	簡報技巧|簡報能力	same	word
typing	打字|文書處理	nearly	word
translation	翻譯|編譯	same	word
interpreting	口譯|翻譯	nearly	word
foreign language	外語	same	word
english	英文|英語	same	word
japanese	日式|日語|日文	same	word	general
language skill	語言能力	same	word
writing	撰寫|寫作	same	word
reading	閱讀	same	word
reading comprehension	閱讀能力|閱讀與理解	nearly	word
venue	場地|場館	same	word
conference	會議|研討會	same	word
exhibition	展覽|會展	same	word
exhibit	展覽|展示	same	word
expo	展覽|博覽會	nearly	word
trade show	展覽|參展	nearly	word
fair	展覽	nearly	word
booth	攤位	same	word
event	活動	same	word
ceremony	儀式	same	word
banquet	宴會|婚宴	same	word
workshop	工作坊	same	word	general
seminar	研討會	same	word
forum	論壇	same	word
venue setup	場地佈置	same	word
decoration	裝潢|裝飾|布置	same	word
stage	舞台	same	word
registration	報名|報到|登記	same	word
sponsorship	贊助	same	word
sponsor	贊助	same	word
volunteer	志工	same	word	general
union	工會	same	word
association	協會	same	word
# Management and leadership: vocabulary of management textbooks and of the official 職能 glossary
management	管理	same	word
project	專案	same	word
project management	專案管理	same	word
program management	專案管理	nearly	word
operation	營運|操作|作業	same	word
business	商業|業務|營運|企業	same	word
business administration	企業管理	same	word
business operation	營運|商業營運	same	word
business model	商業模式|營運模式	same	word
business plan	營運計畫|經營計畫	same	word
strategy	策略	same	word
strategic	策略性|策略	same	word
strategic planning	策略規劃	same	word
strategic thinking	策略性思考	same	word
planning	企劃|規劃	same	word
plan	規劃|計畫	same	word
goal	目標	same	word
goal setting	目標設定	same	word
target	目標	same	word
objective	目標	same	word
performance	績效|表現	same	word
performance management	績效管理	same	word
performance appraisal	績效考核|績效評估	same	word
performance review	績效考核|績效評估	same	word
performance evaluation	績效評估|績效考核	same	word
key performance indicator	關鍵績效指標|績效指標|KPI	same	word
indicator	指標	same	word
leadership	領導|領導能力	same	word
lead	領導|帶領	same	word
delegation	授權	same	word
empowerment	授權	same	word
decision making	決策	same	word
decision	決策	same	word
teamwork	團隊合作	same	word
team	團隊	same	word
team building	團隊建立|團隊合作	nearly	word
collaboration	合作|協作	same	word
cooperation	合作	same	word
coordination	協調	same	word
communication	溝通	same	word
communication skill	溝通技巧|溝通能力	same	word
interpersonal	人際	same	word
interpersonal skill	人際關係|人際溝通	same	word
interpersonal relationship	人際關係	same	word
cross department	跨部門	same	word
cross functional	跨部門	same	word
cross cultural	跨文化	same	word
motivation	激勵	same	word
incentive	獎勵|激勵	same	word
coaching	教導|指導|輔導	same	word
mentoring	輔導|指導	same	word
feedback	回饋|反饋	same	word
conflict	衝突	same	word
conflict management	衝突管理	same	word
conflict resolution	衝突處理|衝突管理	same	word
negotiation	談判|協商	same	word
persuasion	說服|說服能力	same	word
influence	影響力|影響	same	word
time management	時間管理	same	word
stress management	壓力管理	same	word	general
pressure	壓力	same	word
stress	壓力	same	word
change management	變革管理	same	word	general
crisis	危機	same	word
crisis management	危機管理|危機處理	same	word
risk	風險	same	word
risk management	風險管理	same	word
risk assessment	風險評估	same	word
risk control	風險控管|風險控制	same	word
emergency	緊急	same	word
emergency response	緊急應變|應變處理	same	word
contingency plan	應變計畫|緊急應變	nearly	word
business continuity	營運持續	same	word
knowledge management	知識管理	same	word
innovation	創新	same	word
creativity	創意|創新	same	word
creative	創意	same	word
creative thinking	創意思考|創新思考	same	word
critical thinking	批判性思考|邏輯思考	nearly	word
logical thinking	邏輯思考	same	word
logic	邏輯	same	word
problem solving	問題解決	same	word
problem	問題	same	word
root cause	原因分析	nearly	word
troubleshooting	故障排除	same	word
analysis	分析	same	word
analytical skill	分析能力	same	word
observation	觀察	same	word
organizing	組織	same	word
organization	組織	same	word
organisation	組織	same	word
organizational culture	企業文化	nearly	word
corporate culture	企業文化	same	word
corporate governance	公司治理	same	word
governance	治理	same	word
internal control	內部控制|內控	same	word
internal audit	內部稽核	same	word
audit	稽核|查核	same	word
cost	成本	same	word
cost control	成本控制|成本控管	same	word
cost analysis	成本分析	same	word
cost estimation	成本估算	same	word
cost benefit	成本效益	same	word
efficiency	效率	same	word
effectiveness	效能|成效	same	word
productivity	生產力	same	word
resource	資源	same	word
resource allocation	資源分配|資源配置	same	word
process	流程|製程|程序	same	word
workflow	工作流程|作業流程|流程	same	word
process improvement	流程改善|製程改善	same	word
continuous improvement	持續改善	same	word
improvement	改善	same	word
lean	精實	same	word
lean management	精實管理	same	word
quality	品質	same	word
department	部門	same	word
headquarters	總部|總公司	same	word
branch	分行	nearly	word
company	公司	same	word
enterprise	企業	same	word
corporate	企業|公司	same	word
small business	中小型企業|微型企業	nearly	word
startup	創業	nearly	word
entrepreneurship	創業	same	word
government	政府	same	word
policy maker	政策	nearly	word
industry	產業	same	word
industry trend	產業趨勢	same	word
trend	趨勢	same	word
benchmark	標竿	same	word
sustainability	永續	same	word
sustainable development	永續發展	same	word
sustainable	永續	same	word
corporate social responsibility	企業社會責任	same	word
carbon	碳	same	word
net zero	淨零	same	word
carbon footprint	碳足跡	same	word
carbon emission	碳排放|碳排	same	word
greenhouse gas	溫室氣體	same	word
climate change	氣候變遷	same	word	general
green	綠色|綠能	nearly	word
self management	自我管理	same	word
initiative	主動積極	same	word
proactive	主動積極|主動	same	word
integrity	正直誠實|誠信	same	word
honesty	正直誠實|誠實	same	word
curiosity	好奇開放	same	word
open minded	好奇開放	same	word
caution	謹慎細心	same	word
carefulness	謹慎細心	same	word
attention to detail	謹慎細心|重視細節	same	word
detail oriented	謹慎細心|重視細節	same	word
responsibility	負責|責任	same	word
accountability	當責|負責	same	word
pursuit of excellence	追求卓越	same	word
excellence	卓越	same	word
self confidence	自信心	same	word
confidence	自信心|自信	same	word
stress tolerance	壓力容忍	same	word
resilience	壓力容忍	nearly	word
flexibility	彈性	same	word
adaptability	應變|適應	nearly	word
ambiguity	應對不明狀況|應對不確定性	nearly	word
continuous learning	持續學習	same	word
lifelong learning	終身學習|持續學習	same	word
self improvement	自我提升	same	word
affinity	親和力|親和關係	nearly	word
customer orientation	顧客導向	same	word
service orientation	服務導向	same	word
result orientation	成果導向	same	word
result oriented	成果導向	same	word
quality orientation	品質導向	same	word
professional ethics	職業道德|專業倫理	same	word
work ethics	工作倫理|職業道德	same	word
ethics	倫理|道德	same	word
attitude	態度	same	word
# HR and training: common usage in Taiwanese HR departments
human resource	人力資源	same	word
human resource management	人力資源管理	same	word
human capital	人力資源	nearly	word
people management	人員管理|人力資源管理	nearly	word
recruitment	招募	same	word
recruiting	招募	same	word
hiring	招募|聘僱	same	word
selection	甄選|選擇|選用	same	word
recruitment and selection	招募甄選	same	word
staffing	招募|人力配置|人力	nearly	word
interview	面試|面談|訪談	same	word
job interview	面試|面談	same	word
resume	履歷	same	word
job vacancy	職缺	same	word
job opening	職缺	same	word
job description	工作說明書	same	word
job analysis	工作分析	same	word
competency	職能	same	word
competence	職能	same	word
competency model	職能模型	same	word
competency analysis	職能分析	same	word
career	職涯|生涯	same	word
career counseling	職涯諮詢	same	word
career development	職涯發展|生涯發展	same	word
career planning	職涯規劃|生涯規劃	same	word
employment	就業|聘僱	same	word
employment service	就業服務	same	word
onboarding	新進員工	nearly	word
orientation training	新進人員|新人訓練	nearly	word	general
resignation	離職	same	word
dismissal	解僱	same	word
layoff	資遣|裁員	same	word	general
severance	資遣	same	word	general
retirement	退休	same	word	general
attendance	出勤|出缺勤	same	word
leave	請假	same	word
shift	排班	same	word
overtime	加班	same	word	general
payroll	薪資	same	word
salary	薪資	same	word
wage	薪資	same	word
compensation	薪酬|薪資	same	word
compensation and benefit	薪酬|福利	nearly	word
benefit	福利|效益	same	word
welfare	福利	same	word
bonus	獎金	same	word
promotion	推廣|促銷|升遷	same	word
talent	人才	same	word
talent development	人才培育|人才發展	same	word
turnover rate	離職率|流動率	same	word	general
employee relations	員工關係	same	word
labor relations	勞資關係	same	word
labour relations	勞資關係	same	word
labor	勞動|勞工	same	word
labour	勞動|勞工	same	word
labor law	勞動法令|勞動法規|勞動相關法規	same	word
labour law	勞動法令|勞動法規|勞動相關法規	same	word
labor standard act	勞動基準法	same	word
labor dispute	勞資爭議	same	word
labor insurance	勞工保險|勞保	same	word	general
health insurance	健康保險|健保	same	word
labor contract	勞動契約	same	word
employment contract	勞動契約	nearly	word
collective agreement	團體協約	same	word	general
mediation	調解	same	word
arbitration	仲裁	same	word
migrant worker	外籍移工	same	word
foreign worker	外籍移工	same	word
gender equality	性別平等	same	word
sexual harassment	性騷擾	same	word	general
training	訓練|培訓	same	word
vocational training	職業訓練	same	word
education	教育	same	word
education and training	教育訓練	same	word
training need	訓練需求	same	word
need analysis	需求分析	same	word
need assessment	需求評估|需求分析	same	word
curriculum	課程	same	word
course	課程	same	word
course design	課程設計	same	word
lesson plan	教案	same	word
teaching	教學|授課	same	word
teaching material	教材	same	word
teaching method	教學方法	same	word
textbook	教材	nearly	word
learning	學習	same	word
e learning	數位學習	same	word	general
adult learning	成人學習	same	word	general
learning assessment	學習評量	same	word
training evaluation	訓練評估|訓練成效	same	word
assessment	評估|評量	same	word
evaluation	評估|評量|評鑑	same	word
questionnaire	問卷	same	word
survey	調查|測量|問卷	same	word
certification	認證|驗證	same	word
certificate	證書|證照	same	word
license	證照|執照	same	word
skill	技能|技巧	same	word
knowledge	知識	same	word
# Finance, accounting and insurance: vocabulary of accounting textbooks and of Taiwanese banks and insurers
finance	財務|金融	same	word
financial	財務|金融	same	word
accounting	會計	same	word
bookkeeping	記帳|簿記|帳務	same	word
ledger	帳務|總帳	same	word
journal entry	傳票	same	word
voucher	傳票|憑證	same	word
receipt	收據|憑證	same	word
invoice	發票	same	word
billing	請款|帳單	same	word
account receivable	應收帳款	same	word	general
account payable	應付帳款	same	word
payment	付款|支付	same	word
cash	現金	same	word
cash flow	現金流量|現金流	same	word
cashier work	出納	same	word
treasury	資金|出納	nearly	word
budget	預算	same	word
budgeting	預算編列|預算編製|預算	same	word
financial statement	財務報表	same	word
balance sheet	資產負債表	same	word
income statement	損益表	same	word
profit and loss	損益	same	word
profit	利潤|獲利|盈餘	same	word
revenue	營收|收入	same	word
expense	費用	same	word
depreciation	折舊	same	word
tax	稅務	same	word
taxation	稅務	same	word
tax filing	報稅|申報	same	word
business tax	營業稅	same	word	general
income tax	所得稅	same	word
closing entry	結帳	same	word
financial analysis	財務分析	same	word
financial management	財務管理	same	word
financial planning	理財規劃|財務規劃	same	word
financial product	金融商品	same	word
financial market	金融市場	same	word
fintech	金融科技	same	word
bank	銀行	same	word
banking	銀行	same	word
credit	授信|徵信|信用	same	word
credit card	信用卡	same	word
loan	貸款|放款|授信	same	word
lending	授信|放款	same	word
mortgage	抵押|房貸	nearly	word	general
collateral	擔保品|擔保	same	word	general
deposit	存款	same	word
foreign exchange	外匯	same	word
forex	外匯	same	word
exchange rate	匯率	same	word
interest rate	利率	same	word
anti money laundering	防制洗錢|洗錢防制	same	word
money laundering	洗錢	same	word
know your customer	認識客戶|KYC	same	word
investment	投資	same	word
securities market	證券市場	same	word	general
securities firm	證券業|證券	same	word
stock market	證券市場|股票	nearly	word	general
bond	債券	same	word
fund	基金	same	word
mutual fund	基金|共同基金	same	word
futures	期貨	same	word
derivative	衍生性金融商品	same	word
asset management	資產管理	same	word
wealth management	財富管理	same	word
trust	信託|信任	same	word
valuation	評價|估價	same	word
intangible asset	無形資產	same	word
insurance	保險	same	word
life insurance	壽險	same	word
property insurance	產險|財產保險	same	word
non life insurance	產險|財產保險	same	word
underwriting	核保|承銷	same	word
claim	理賠	same	word
insurance claim	理賠	same	word
insurance policy	保單	same	word
premium	保費|保險費	same	word
reinsurance	再保險|再保	same	word	general
actuarial	精算	same	word
annuity	年金	same	word	general
financial holding	金融控股公司	same	word
# Marketing, sales, advertising and public relations: common usage in Taiwanese marketing and sales departments
marketing	行銷	same	word
marketing strategy	行銷策略	same	word
marketing plan	行銷計畫|行銷企劃	same	word
digital marketing	數位行銷	same	word
online marketing	網路行銷	same	word
internet marketing	網路行銷	same	word
social media	社群媒體|社群	same	word
social network	社群	same	word
community	社區|社群	same	word
content marketing	內容行銷	same	word	general
content	內容	same	word
branding	品牌	same	word
brand	品牌	same	word
brand management	品牌管理	same	word
advertising	廣告	same	word
advertisement	廣告	same	word
ad	廣告	same	word
commercial	商業|廣告	nearly	word
copywriting	文案	same	word
copy	文案	nearly	word
public relations	公關|公共關係	same	word
press release	新聞稿	same	word
press conference	記者會	same	word
media	媒體	same	word
media relations	媒體關係|公關|媒體	nearly	word
journalist	記者	same	word
publicity	宣傳	same	word
campaign	活動|宣傳	nearly	word
sales promotion	促銷	same	word
market	市場	same	word
market research	市場調查|市場研究	same	word
market survey	市場調查	same	word
market analysis	市場分析	same	word
marketing research	市場調查	same	word
market segmentation	市場區隔	same	word
target audience	目標客群|目標受眾|目標族群	same	word
target market	目標市場	same	word
consumer behavior	消費者行為	same	word
consumer behaviour	消費者行為	same	word
consumer psychology	消費者心理	same	word
consumer protection	消費者保護|消費者權益	same	word
competitor	競爭者|競爭對手	same	word
competitive analysis	競爭分析|競爭者	nearly	word
pricing	定價|訂價	same	word
price	價格	same	word
quotation	報價	same	word
discount	折扣	same	word
sales	銷售|業務	same	word
selling	銷售	same	word
sales skill	銷售技巧	same	word
sales forecast	銷售預測	same	word
sales channel	通路	same	word
channel	通路|管道	same	word
distribution	配送|通路	same	word
distributor	經銷商	same	word
dealer	經銷商	same	word
business development	業務開發	same	word
customer service	客戶服務|顧客服務	same	word
customer support	客戶服務	same	word
after sales service	售後服務	same	word
after sales	售後	same	word
customer relationship management	顧客關係管理|客戶關係管理	same	word
customer relationship	顧客關係|客戶關係	same	word
customer satisfaction	顧客滿意|客戶滿意|滿意度	same	word
customer complaint	客訴|顧客抱怨	same	word
complaint	客訴|抱怨|申訴	same	word
complaint handling	客訴處理	same	word
customer need	顧客需求|客戶需求	same	word
demand	需求	same	word
requirement	需求|要求	same	word
order	訂單	same	word
ordering	訂購|訂貨	same	word
e commerce	電子商務|電商	same	word
ecommerce	電子商務|電商	same	word
cross border e commerce	跨境電商	same	word
online shopping	網路購物	same	word
online store	電商	nearly	word
retail	零售	same	word
retailing	零售	same	word
wholesale	批發	same	word
store	門市|商店	same	word
shop	門市|商店	same	word
chain store	連鎖門市|連鎖	same	word
chain	連鎖	same	word
franchise	加盟|連鎖加盟	same	word
franchising	連鎖加盟|加盟	same	word
merchandise	商品	same	word
product	產品|商品	same	word
product development	產品開發	same	word
product design	產品設計	same	word
product planning	產品企劃|商品企劃	same	word
merchandising	商品企劃|陳列	nearly	word
visual merchandising	商品陳列|陳列	same	word
display	陳列|展示	same	word
shelf	貨架	nearly	word
checkout	結帳	same	word
international trade	國際貿易	same	word
trade	貿易	same	word
import	進口	same	word
export	出口	same	word
import and export	進出口	same	word
customs	海關|報關	same	word
customs clearance	通關|報關	same	word
customs declaration	報關	same	word
bill of lading	提單	same	word	general
real estate	不動產	same	word
property	物業|不動產	same	word
property management	物業管理	same	word
lease	租賃	same	word
leasing	租賃	same	word
rental	租賃	same	word
car rental	汽車租賃	same	word
pre sale housing	代銷	nearly	word
telemarketing	電話／網路行銷	same	word
lottery	彩券	same	word
loyalty	忠誠度	same	word
storytelling	故事	nearly	word
# IT, data and telecom: terms of Taiwanese information technology
information	資訊	same	word
information technology	資訊科技	same	word
computer	電腦	same	word
computer science	計算機概論	nearly	word
hardware	硬體	same	word
software	軟體	same	word
firmware	韌體	same	word
embedded	嵌入式	same	word
embedded system	嵌入式系統	same	word
program	程式|節目	same	word
programme	節目	nearly	word
programming	程式設計|程式撰寫	same	word
programming language	程式語言	same	word
coding	程式撰寫|程式設計	same	word
source code	原始碼	same	word
algorithm	演算法	same	word
data structure	資料結構	same	word
data	資料|數據	same	word
big data	大數據|巨量資料	same	word
data analysis	數據分析|資料分析	same	word
data analytics	數據分析|資料分析	same	word
data mining	資料探勘	same	word
data collection	資料蒐集	same	word
data visualization	資料視覺化|數據視覺化	same	word
data cleaning	資料清洗|數據清洗|資料清理	same	word
data processing	資料處理	same	word
data engineering	資料工程	same	word
database	資料庫	same	word
database management	資料庫管理	same	word
data warehouse	資料倉儲	same	word	general
statistics	統計	same	word
statistical analysis	統計分析	same	word
artificial intelligence	人工智慧|AI	same	word
machine learning	機器學習	same	word
deep learning	深度學習	same	word	general
generative ai	生成式AI	same	word
annotation	標註	same	word
labeling	標註|標示	nearly	word
prompt	詠唱	same	word
model	模型	same	word
neural network	神經網路	same	word	general
computer vision	電腦視覺	same	word
natural language processing	自然語言	same	word	general
internet of thing	物聯網	same	word
internet	網際網路|網路	same	word
network	網路	same	word
networking	網路|人脈	nearly	word
network management	網路管理	same	word
network security	網路安全|網路資訊安全	same	word
information security	資訊安全|資安	same	word
cybersecurity	資訊安全|資安|網路安全	same	word
cyber security	資訊安全|資安|網路安全	same	word
security	安全|保全|資訊安全	same	word
firewall	防火牆	same	word
encryption	加密	same	word
virus	病毒	same	word
backup	備份	same	word
access control	存取控制|門禁	same	word
password	密碼	same	word
penetration test	滲透測試	same	word
vulnerability	弱點|漏洞	same	word
personal data protection	個人資料保護|個資保護	same	word
personal information protection act	個人資料保護法	same	word
privacy	隱私|個人資料保護	same	word
system	系統	same	word
system analysis	系統分析	same	word
system design	系統設計	same	word
system integration	系統整合	same	word
system maintenance	系統維護	same	word
system administration	系統管理	same	word
system development	系統開發	same	word
operating system	作業系統	same	word
server	伺服器	same	word
cloud	雲端	same	word
cloud computing	雲端運算|雲端	same	word
virtualization	虛擬化	same	word
website	網站	same	word
web	網站|網路	same	word
web page	網頁	same	word
web design	網頁設計	same	word
front end	前端	same	word
frontend	前端	same	word
backend	後端	same	word
back end	後端	same	word
mobile	行動	same	word
mobile device	行動裝置	same	word
mobile app	行動應用|APP	same	word
mobile phone	手機	same	word
smartphone	智慧手持裝置|手機	same	word
app	行動應用|應用程式	same	word
application	應用程式|應用	same	word
user experience	使用者經驗|使用者體驗	same	word
user interface	使用者介面|介面	same	word
interface	介面	same	word
human machine interface	人機介面	same	word
prototype	原型|雛型	same	word
usability	易用性|使用性	same	word
game	遊戲	same	word
game design	遊戲設計|遊戲企劃	same	word
game engine	遊戲引擎	same	word
animation	動畫	same	word
multimedia	多媒體	same	word
visual effect	視覺效果|特效	same	word
special effect	特效	same	word
virtual reality	VR	same	word
augmented reality	AR	same	word
streaming	串流	same	word
live streaming	直播|串流	same	word
livestream	直播	same	word
platform	平台	same	word
search engine	搜尋引擎	same	word	general
search engine optimization	SEO	same	word
software testing	軟體測試	same	word
testing	測試	same	word
test	測試|檢測	same	word
test plan	測試計畫	same	word
test case	測試案例	same	word
debugging	除錯	same	word
debug	除錯	same	word
bug	錯誤	nearly	word
version control	版本控管|版本管理|版本控制	same	word
requirement analysis	需求分析	same	word
specification	規格|規格書	same	word
telecom	電信	same	word
telecommunication	電信	same	word
wireless	無線	same	word
wireless communication	無線通信|無線通訊	same	word
communication protocol	通訊協定	same	word
protocol	協定	same	word
antenna	天線	same	word
fiber optic	光纖	same	word
optical fiber	光纖	same	word
cabling	佈線	same	word
cable	電纜|纜線|線纜	same	word
radio frequency	射頻|RF	same	word
signal	訊號|信號	same	word
smart	智慧	same	word
intelligent	智慧	same	word
digital	數位	same	word
digital content	數位內容	same	word
digital transformation	數位轉型	same	word
automation	自動化	same	word
automatic	自動	same	word
robot	機器人	same	word
robotics	機器人	same	word
drone	無人機	same	word
sensor	感測器|感測	same	word
sensing	感測|感知	same	word
peripheral	周邊設備|周邊	same	word
printer	印表機	same	word
3d printing	3D列印	same	word
additive manufacturing	積層製造|3D列印	same	word
# Manufacturing, machinery and quality: terms of Taiwanese factories and technical schools
manufacturing	製造	same	word
production	生產	same	word
production management	生產管理	same	word
production planning	生產計畫|生產排程	same	word
production scheduling	生產排程	same	word
production line	產線|生產線	same	word
factory	工廠|廠務	same	word
plant	工廠|植物|廠務	nearly	word
facility	設施|廠務	same	word
facility management	設施管理	same	word
equipment	設備	same	word
machine	機械|機器|機台	same	word
machinery	機械	same	word
mechanical	機械|機構	same	word
mechanical design	機械設計|機構設計	same	word
mechanism	機構	same	word
mechatronics	機電整合|機電	same	word
electromechanical	機電	same	word
electrical	電機|電氣	same	word
electrical engineering	電機	same	word
electronic	電子	same	word
electronic circuit	電子電路	same	word
circuit	電路	same	word
circuit board	電路板	same	word
printed circuit board	電路板|PCB	same	word
circuit diagram	電路圖	same	word
layout	佈局|配置	same	word
semiconductor	半導體	same	word
wafer	晶圓	same	word	general
integrated circuit	積體電路|IC	same	word
integrated circuit design	IC設計	same	word
analog	類比	same	word
optics	光學	same	word
optical	光學|光電	same	word
photovoltaic	太陽光電	same	word
solar	太陽光電|太陽能	same	word
solar energy	太陽能|太陽光電	same	word
solar panel	太陽光電模組|太陽光電	same	word
energy	能源|能量	same	word
renewable energy	再生能源	same	word
energy saving	節能	same	word
energy storage	儲能|儲電	same	word
battery	電池	same	word
power	電力|電源|動力	same	word
power supply	電源|電源供應器	same	word
charging	充電	same	word
charging station	充電站|充電	same	word
wind power	離岸	nearly	word
offshore	離岸	same	word
offshore wind	離岸	nearly	word
motor	馬達|電動機	same	word
pneumatic	氣壓|氣動	same	word
hydraulic	液壓|油壓	same	word
instrument	儀器|儀表	same	word
instrumentation	儀控|儀器	same	word
calibration	校正|儀校	same	word
measurement	量測|測量	same	word
metrology	量測|精密量測	same	word
precision measurement	精密量測	same	word
measuring instrument	量測儀器	same	word
gauge	量具	same	word
tool	工具|刀具	same	word
hand tool	手工具	same	word
machine tool	工具機	same	word
cutting tool	刀具	same	word
cutting	切削|切割|裁剪	same	word
machining	加工|切削	same	word
processing	加工|處理	same	word
lathe	車床	same	word
turning	車床|車削	same	word
milling	銑床|銑削	same	word
milling machine	銑床	same	word
drilling	鑽床|鑽孔	same	word
grinding	研磨	same	word
polishing	拋光	same	word
bending	折床|折彎	same	word
laser cutting	雷射切割	same	word
laser	雷射	same	word
electrical discharge machining	放電加工	same	word
numerical control	數值控制|數控	same	word
computer numerical control	電腦數值控制|CNC	same	word
sheet metal	鈑金	same	word
metal	金屬	same	word
metalworking	金屬加工	nearly	word
steel	鋼	same	word
aluminum	鋁	same	word
aluminium	鋁	same	word
welding	銲接	same	word
soldering	銲接	nearly	word
forging	鍛造	same	word
casting	壓鑄	nearly	word
die casting	壓鑄	same	word
stamping	沖壓	same	word
extrusion	擠型|押出	same	word
injection molding	射出成型	same	word
plastic injection	塑膠射出	same	word
metal injection molding	金屬射出成型	same	word
powder metallurgy	粉末冶金	same	word
mold	模具	same	word
mould	模具	same	word
molding	成型	same	word
die	模具	same	word
jig	夾治具|治具	same	word
fixture	夾治具|夾具	same	word
jig and fixture	夾治具	same	word
fastener	扣件|螺絲螺帽	same	word
screw	螺絲	same	word
nut	螺帽	same	word
heat treatment	熱處理	same	word
surface treatment	表面處理	same	word
coating	塗裝|塗料|塗層	same	word
painting	塗裝|繪畫|油漆	same	word
spray painting	噴漆	same	word
paint	塗料|油漆	same	word
electroplating	電鍍	same	word
plating	電鍍	same	word
anodizing	陽極處理	same	word
plastic	塑膠	same	word
rubber	橡膠	same	word	general
composite material	複合材料	same	word
material	材料|物料|資材	same	word
raw material	原料|原物料	same	word
material science	材料科學	same	word
chemical	化學|化工	same	word
chemistry	化學	same	word
chemical engineering	化工|化學工程	same	word
chemical process	化工製程	same	word
physics	物理	same	word
mathematics	數學	same	word
math	數學|計算	same	word
thermodynamics	熱力學	same	word
heat transfer	熱傳	same	word
thermal	熱能	same	word
vibration	振動	same	word
acoustics	電聲|聲學	same	word
electroacoustics	電聲	same	word
electromagnetic compatibility	電磁相容	same	word
lighting	照明|燈光	same	word
assembly	組裝|裝配	same	word
installation	安裝	same	word
install	安裝	same	word
inspection	檢驗|檢查|檢測	same	word
visual inspection	目視檢查|外觀檢查	same	word
optical inspection	光學檢測	same	word
maintenance	維護|維修|保養	same	word
preventive maintenance	預防性維護	same	word
repair	維修|修護|修理	same	word
overhaul	檢修	nearly	word
servicing	保養|維修	nearly	word
quality control	品質管制|品管|品質管理	same	word
quality assurance	品質保證|品保	same	word
quality management	品質管理	same	word
quality management system	品質管理系統	same	word
quality inspection	品質檢驗|品檢	same	word
quality improvement	品質改善	same	word
statistical process control	統計製程管制|SPC	same	word
sampling	抽樣|取樣	same	word
defect	不良|缺陷|瑕疵	same	word
defective product	不良品	same	word
nonconforming product	不合格品	same	word
failure analysis	失效分析	same	word
yield	良率	same	word
reliability	可靠度	same	word
tolerance	公差	same	word
dimension	尺寸	same	word
engineering drawing	工程圖|工程圖學	same	word
technical drawing	工程圖|製圖	same	word
blueprint	藍圖|圖面|工程圖	same	word
drawing	製圖|繪圖|圖面	same	word
drafting	製圖|繪圖	same	word
reading drawing	識圖	same	word
blueprint reading	識圖|工程識圖	same	word
computer aided design	電腦輔助設計|CAD	same	word
computer aided manufacturing	電腦輔助製造|CAM	same	word
computer graphics	電腦繪圖	same	word
bill of material	物料清單|BOM|材料清單	same	word
process engineering	製程	same	word
process design	製程設計|流程設計	same	word
process control	製程控制|製程管制	same	word
process integration	製程整合	same	word
industrial	工業	same	word
industrial engineering	工業工程	same	word
industrial design	工業設計	same	word
industrial safety	工業安全|職業安全	same	word
occupational safety	職業安全	same	word
occupational safety and health	職業安全衛生	same	word
health and safety	安全衛生|職業安全衛生	same	word
workplace safety	職業安全|工作安全	same	word
safety	安全	same	word
safety management	安全管理	same	word
safety rule	安全守則	same	word
personal protective equipment	防護具|個人防護	same	word
protective equipment	防護具|防護設備	same	word
accident	事故|意外	same	word
occupational accident	職業災害	same	word
hazard	危害	same	word
first aid	急救	same	word
fire safety	消防|消防安全	same	word
fire fighting	消防|滅火	same	word
evacuation	逃生	same	word
research	研究	same	word
research and development	研發|研究發展	same	word
development	開發|發展	same	word
experiment	實驗	same	word
laboratory	實驗室	same	word
lab	實驗室	same	word
design	設計	same	word
engineering	工程	same	word
technical	技術	same	word
technology	技術|科技	same	word
technical document	技術文件	same	word
technical support	技術支援|技術服務	same	word
technical art	技術美術	same	word
patent	專利	same	word
packaging	包裝	same	word
packing	包裝	same	word
printing	印刷|列印	same	word
screen printing	網版印刷	same	word
offset printing	平版印刷	same	word
gravure	凹版	same	word
flexography	凸版|柔版	same	word
letterpress	凸版	same	word
prepress	印前	same	word
bookbinding	裝訂	same	word
binding	裝訂	same	word
ink	油墨	same	word
publishing	出版	same	word
publication	出版品	same	word
textile	紡織|紡織品	same	word
fabric	布料|織物	same	word
cloth	布料|織布	same	word
yarn	紗線	same	word
spinning	紡紗	same	word
weaving	織布	same	word
knitting	針織	same	word
nonwoven	不織布	same	word
fiber	纖維	same	word
fibre	纖維	same	word
dyeing	染色|染整	same	word
finishing	整理加工|後整理|染整	nearly	word
textile printing	印花	same	word
garment	成衣|服裝	same	word
apparel	成衣|服裝	same	word
clothing	服裝|成衣	same	word
fashion	服裝|流行	nearly	word
sewing	縫製|車縫|縫紉	same	word
pattern making	打版	same	word
ironing	整燙	same	word
leather	皮革|皮件	same	word
leather goods	皮件	same	word
footwear	鞋品|鞋業	same	word
shoe	鞋品|鞋業|製鞋	same	word
shoe last	鞋楦	same	word
# Construction, interior and landscape: terms of Taiwanese construction sites and design offices
construction	營建|營造|施工	same	word
construction management	營建工程專案管理|施工管理	same	word
construction site	工地|施工現場	same	word
site	工地|現場|場地	nearly	word
civil engineering	土木工程|土木	same	word
architecture	建築|架構	same	word
architectural	建築	same	word
architectural design	建築設計	same	word
building	建築|建築物	same	word
green building	綠建築	same	word
smart building	智慧建築	same	word
intelligent building	智慧建築	same	word
building code	建築技術規則|建築法規	same	word
building material	建材	same	word
interior	室內	same	word
interior design	室內設計	same	word
interior decoration	室內裝修|裝潢	same	word
renovation	裝修|修繕	same	word
remodeling	裝修	same	word
soft furnishing	軟裝	same	word
furnishing	軟裝|家具	nearly	word
furniture	家具	same	word
system furniture	系統家具	same	word
wood	木質|木工|木材	same	word
woodwork	木作|木工	same	word
woodworking	木作|木工	same	word
carpentry	木作|木工	same	word
plastering	泥作	same	word
masonry	泥作|砌磚	nearly	word
concrete	混凝土	same	word
cement	水泥	same	word
formwork	模板	same	word
rebar	鋼筋	same	word
scaffold	施工架	same	word
scaffolding	施工架	same	word
stone	石材|石質	same	word
marble	石材	broader	word
tile	磁磚	same	word
ceiling	天花板|輕鋼架	same	word
light steel frame	輕鋼架	same	word
window	鋁門窗|窗	same	word
aluminum window	鋁門窗	same	word
waterproof	防水	same	word
waterproofing	防水	same	word
plumbing	水電|給排水	same	word
plumbing and electrical	水電	same	word
wiring	配線|佈線	same	word
piping	配管|管路	same	word
elevator	昇降設備	same	word
escalator	昇降設備	broader	word
air conditioning	冷凍空調|空調	same	word
refrigeration	冷凍|冷凍空調	same	word
ventilation	通風	same	word
setting out	放樣	same	word
surveying	測量	same	word
land surveying	測量|測量工程	same	word
urban renewal	都更	same	word
estimation	估算|估價	same	word
cost estimate	估價|成本估算	same	word
landscape	景觀	same	word
landscape design	景觀設計	same	word
landscaping	景觀園藝|造園	same	word
gardening	園藝	same	word
horticulture	園藝	same	word
planting	植栽|栽植	same	word
garden	園藝	same	word
# Arts, craft, heritage and performance: usage of Taiwanese cultural institutions and the event trade
art	藝術|美術	same	word
visual art	視覺藝術	same	word
performing arts	表演藝術	same	word
performance art	表演藝術	nearly	word
stage design	舞台設計	same	word
stage management	舞台監督	same	word
stage lighting	燈光	same	word
theater	劇場	same	word
theatre	劇場	same	word
concert	演唱會	same	word
music	音樂	same	word
pop music	流行音樂	same	word
sound	音響|聲音	same	word
audio	音響|音訊	same	word
audio visual	影音|視聽	same	word
video	影像|視訊|影片	same	word
video editing	剪輯	same	word
film	影視|影片	same	word
film and television	影視	same	word
television	電視	same	word
broadcasting	廣播|播送	same	word	general
recording	錄音|紀錄	same	word
photography	攝影	same	word
wedding photography	婚紗攝影	same	word
image	影像|形象	same	word
image processing	影像處理	same	word
graphic	平面|圖形	same	word
graphic design	平面設計|平面視覺傳達設計	same	word
visual	視覺	same	word
visual design	視覺設計	same	word
visual communication	視覺傳達	same	word
color	色彩|顏色	same	word
colour	色彩|顏色	same	word
color matching	配色|調色	same	word
aesthetics	美學	same	word
composition	構圖	same	word
sketch	素描|草圖	same	word
drawing skill	繪圖能力|素描	same	word
illustration	插畫	same	word
typography	字體|版面	nearly	word
craft	工藝	same	word
handicraft	工藝	same	word
ceramic	陶瓷	same	word
pottery	陶瓷	same	word
bamboo	竹	same	word
jewelry	珠寶	same	word
jewellery	珠寶	same	word
gem	寶石|寶玉石	same	word
gemstone	寶石|寶玉石	same	word
goldsmithing	金工	same	word
metalsmithing	金工	same	word
flower	花藝|花卉	same	word
flower arrangement	花藝	same	word
floral design	花藝設計|花藝	same	word
museum	博物館	same	word
gallery	畫廊	same	word
curation	策展|展覽策劃	same	word
curating	策展|展覽策劃	same	word
auction	拍賣	same	word
cultural heritage	文化資產|文物	same	word
heritage	文化資產|古蹟	same	word
cultural property	文化資產|文物	same	word
cultural relic	文物	same	word
artifact	文物	same	word
historic monument	古蹟	same	word
monument	古蹟	same	word
restoration	修復|修護	same	word
conservation	保存|修護|修復	same	word
preservation	保存	same	word
mural	壁畫	same	word
stone carving	石雕	same	word
wood carving	鑿花	nearly	word
carving	雕刻	same	word
lacquer	漆作|漆藝	same	word
sculpture	雕塑|塑作	same	word
copyright	著作權	same	word
copyright law	著作權法	same	word
intellectual property	智慧財產	same	word
intellectual property right	智慧財產權	same	word
trademark	商標	same	word
trademark law	商標法	same	word
patent law	專利法	same	word
cultural and creative	文創|文化創意	same	word
creative industry	文創產業	same	word
script	腳本|劇本	same	word
# Food, catering and retail of food: usage of Taiwanese restaurants, hotels and food factories
food	食品	same	word
food processing	食品加工	same	word
food safety	食品安全	same	word
food safety and sanitation	食品安全衛生	same	word
food hygiene	食品衛生|食品安全衛生	same	word
sanitation	衛生	same	word
hygiene	衛生	same	word
nutrition	營養	same	word
ingredient	食材|原料	same	word
recipe	配方|食譜	same	word
menu	菜單	same	word
meal	膳食|餐點	same	word
catering	餐飲	same	word
food and beverage	餐飲	same	word
restaurant	餐廳|餐飲	same	word
chain restaurant	連鎖餐飲	same	word
kitchen	廚房	same	word
cooking	烹飪|烹調	same	word
cuisine	烹飪|料理	same	word
culinary	烹飪|料理	same	word
chinese cuisine	中式烹飪	same	word
western cuisine	西式烹飪	same	word
japanese cuisine	日式烹飪	same	word
chinese	中式|中文	nearly	word
western	西式	same	word
baking	烘焙	same	word
bakery	麵包烘焙|烘焙	same	word
bread	麵包	same	word
pastry	西點|點心	same	word
cake	蛋糕	same	word	general
dessert	甜點|西點	same	word
coffee	咖啡	same	word
coffee roasting	咖啡烘焙	same	word
roasting	烘焙	same	word
cupping	杯測|咖啡杯測	same	word
tea	茶葉	same	word
beverage	飲料	same	word
bar	吧檯	same	word
cocktail	調酒	same	word
sensory evaluation	感官品評	same	word
tasting	品評	same	word
honey	蜂蜜	same	word
seafood	水產	same	word
frozen seafood	冷凍水產	same	word
frozen	冷凍	same	word
cold chain	冷鏈	same	word
grain	穀物	same	word
rice	稻米	same	word
health food	保健食品|健康食品	same	word
dietary supplement	保健食品|保健營養食品	same	word
waste	廢棄物	same	word
food waste	廚餘	same	word
# Hotel, travel, sport and events: usage of Taiwanese hotels and travel agencies
hotel	旅館|旅宿	same	word
hospitality	旅館|餐飲	nearly	word
accommodation	住宿|旅宿	same	word
front desk	櫃台	same	word
front office	客務|櫃台	same	word
room	客房	same	word
guest room	客房|房務	same	word
housekeeping	房務	same	word
laundry	洗滌	same	word
reservation	訂房|預訂|訂位	same	word
booking	預訂|訂房	same	word
check in	入住	same	word
tourism	觀光|旅遊	same	word
travel	旅遊	same	word
travel agency	旅行業|旅行社	same	word
tour	旅遊|遊程	same	word
tour package	遊程	nearly	word
guiding	導覽|解說|導遊	same	word
interpretation	解說|導覽	same	word
incentive travel	獎勵旅遊	same	word
leisure	休閒	same	word
recreation	休閒	same	word
leisure farm	休閒農場	same	word
sport	運動|體育	same	word
sports event	運動賽會|賽事	same	word
sports center	運動中心	same	word
baseball	棒球	same	word
cycling	自行車	same	word
fitness	體適能	same	word
forest therapy	森林療癒	same	word
wedding	婚禮|婚宴|婚紗	same	word
wedding banquet	婚宴	same	word
parking	停車場	same	word
parking lot	停車場	same	word
# Transport, warehouse and supply chain: usage of Taiwanese forwarders and logistics centres
logistics	物流	same	word
supply chain	供應鏈	same	word
supply chain management	供應鏈管理	same	word
supplier management	供應商管理	same	word
procurement	採購	same	word
purchasing	採購	same	word
government procurement	政府採購	same	word
government procurement act	政府採購法	same	word
sourcing	採購	nearly	word
warehouse	倉儲|倉庫|倉管	same	word
warehousing	倉儲	same	word
warehouse management	倉儲管理|倉管	same	word
inventory management	庫存管理|存貨管理	same	word
inventory control	庫存管理|存貨管理	same	word
stock	庫存|存貨	same	word
storage	倉儲|儲存	same	word
picking	揀貨|理貨	same	word
delivery	配送|交貨|交付	same	word
shipment	出貨	same	word
shipping	出貨|海運|運送	same	word
freight	貨運|貨物運輸	same	word
freight forwarding	國際運送承攬|運送承攬	same	word
cargo	貨物	same	word
container	貨櫃	same	word
loading and unloading	裝卸	same	word
transport	運輸	same	word
transportation	運輸	same	word
passenger transport	客運	same	word
ocean shipping	海運	same	word
marine	海運	nearly	word
vessel	船舶	same	word
ship	船舶|船務	same	word
bulk carrier	散裝船舶	same	word
air freight	空運	same	word	general
dispatching	調度	same	word
vehicle	車輛	same	word
route	路線	same	word
forklift	堆高機	same	word
# Vehicles: terms of Taiwanese repair shops
automobile	汽車	same	word
automotive	汽車|車用	same	word
car	汽車	same	word
auto	汽車	same	word
car repair	汽車維修	same	word
car wash	汽車美容	nearly	word
car detailing	汽車美容	same	word
used car	中古汽車	same	word
new car	新車	same	word
truck	貨車	same	word
engine	引擎	same	word
chassis	底盤	same	word
brake	煞車	same	word
transmission	傳動	same	word
tire	輪胎	same	word
tyre	輪胎	same	word
windshield	汽車玻璃	same	word
auto glass	汽車玻璃	same	word
car body	車身	same	word
body repair	鈑金	same	word
electric vehicle	電動車	same	word
hybrid vehicle	油電混合動力車|油電車	same	word
hybrid	油電混合動力|混合	same	word
motorcycle	機車	same	word
scooter	機車	same	word
electric scooter	電動機車	same	word
electric motorcycle	電動機車	same	word
bicycle	自行車	same	word
bike	自行車	same	word
e bike	電動輔助自行車	same	word
loader	鏟裝機	same	word
appliance	電器	same	word
home appliance	電器	same	word
# Farming, animals and the environment: terms of Taiwanese agriculture
agriculture	農業	same	word
agricultural	農業	same	word
farm	農場	same	word
farming	農業|農務	same	word
agricultural machinery	農機	same	word
crop	作物	same	word
fruit	水果|果樹|果園	same	word
grape	葡萄	same	word
vineyard	葡萄果園	same	word
orchard	果園	same	word
vegetable	蔬菜	same	word
seedling	育苗	same	word
orchid	蘭花	same	word
fertilizer	肥料	same	word
pesticide	農藥	same	word
pest control	病蟲害防治	same	word
plant protection	植物保護	same	word
soil	土壤	same	word
forestry	林業	same	word
forest	森林|林業	same	word
livestock	畜牧|家畜	same	word	general
dairy	乳牛|酪農|生乳	same	word
dairy farming	酪農	same	word
milk	生乳|牛乳	same	word
cattle	乳牛	nearly	word
feed	飼料	same	word
animal	動物	same	word
animal welfare	動物福利	same	word
animal protection	動物保護	same	word
pet	寵物	same	word
pet grooming	寵物美容	same	word
grooming	寵物美容|美容	nearly	word
pet care	寵物照顧	same	word
dog	犬	same	word
dog training	特定寵物（犬）訓練	same	word
vaccine	疫苗	same	word
veterinary	獸醫	same	word
environment	環境	same	word
environmental	環境	same	word
environmental protection	環境保護|環保	same	word
environmental monitoring	環境監測	same	word
environmental testing	環境檢測	same	word
work environment monitoring	作業環境監測	same	word
pollution	污染	same	word
air pollution	空氣污染	same	word
wastewater	廢水	same	word
recycling	回收	same	word
waste disposal	廢棄物處理	same	word
waste management	廢棄物處理	same	word
cleaning	清潔	same	word
disinfection	消毒	same	word
sterilization	滅菌	same	word
# Health, biotechnology and care: terms of Taiwanese clinics, care centres and laboratories
health	健康|保健	same	word
health care	保健	same	word
healthcare	醫療|保健	same	word
health promotion	健康促進	same	word
community health	社區健康	same	word
medical	醫療	same	word
medical device	醫療器材	same	word
medical equipment	醫療設備|醫療器材	same	word
medicine	藥品|醫藥	same	word
drug	藥品|藥物	same	word
pharmaceutical	製藥|藥品|醫藥品	same	word
biotech	生技	same	word
biotechnology	生技|生物技術	same	word
biology	生物	same	word
biochemistry	生物化學	same	word
microbiology	微生物學|微生物	same	word
clinical trial	臨床試驗	same	word
clinical	臨床	same	word
formulation	配方|劑型	same	word
regulatory	法規	same	word
regulatory affairs	法規	same	word
cell culture	細胞培養	same	word
fermentation	發酵	same	word
care	照顧|照護	same	word
home care	居家照顧	same	word
elderly care	高齡|銀髮族	nearly	word
long term care	長期照顧|長期照護	same	word	general
elderly	高齡|銀髮族	same	word
senior citizen	高齡|銀髮族	same	word
postpartum care	產後|產後居家照顧	same	word
postnatal care	產後|產後居家照顧	same	word
newborn	新生兒	same	word
infant	嬰兒|嬰幼兒	same	word	general
child	兒童	same	word
massage	推拿|按摩	same	word
foot massage	腳底按摩	same	word
meridian	經絡	same	word
anatomy	解剖	same	word
physiology	生理	same	word
psychology	心理	same	word
counseling	諮商|諮詢|輔導	same	word
consulting	諮詢|顧問	same	word
consultation	諮詢	same	word
beauty	美容	same	word
makeup	彩妝|化妝	same	word
hair	髮型	same	word
styling	造型	same	word
nail	美甲|指甲	same	word
manicure	美甲	same	word
bridal	新娘	same	word
wedding dress	婚紗|禮服	same	word
dress	禮服	same	word
# Law, safety of the public and public affairs: vocabulary of Taiwanese law and compliance departments
law	法律|法規|法令	same	word
legal	法務|法律	same	word
legal affairs	法務	same	word
compliance	法令遵循|法遵	same	word
regulatory compliance	法令遵循|法規遵循	same	word
legislation	法令|法規	same	word
contract law	契約	nearly	word
civil law	民法	same	word
company law	公司法	same	word	general
tax law	稅法|稅務法規	same	word
consumer protection law	消費者保護法	same	word
fair trade law	公平交易法	same	word
dispute	爭議|糾紛	same	word
litigation	訴訟	same	word
lawsuit	訴訟	same	word
guarding	保全	nearly	word
surveillance	監視|監控	same	word
patrol	巡邏	same	word	general
monitoring	監控|監測	same	word
supervision	監督|督導	same	word
confidentiality	保密	same	word
confidential	機密|保密	same	word
international	國際	same	word
domestic	國內	same	word
regional	區域	same	word
area	區域	same	word
local	當地|地方	same	word
national	國家|國內	nearly	word
public	公共	same	word
private	私立	nearly	word
professional knowledge	專業知識	same	word
general	一般|綜合	nearly	word
basic	基本|基礎	same	word
advanced	進階|高階	same	word
application form	申請表|申請書	same	word
review	審查|審核|檢討	same	word
verification	驗證|查證	same	word
identification	辨識|識別	same	word
classification	分類	same	word
comparison	比較	same	word
calculation	計算	same	word
estimate	估算|估計	same	word
forecast	預測	same	word
forecasting	預測	same	word
prediction	預測	same	word
execution	執行	same	word
implementation	執行|導入|實施	same	word
preparation	準備|籌備	same	word
integration	整合	same	word
optimization	最佳化|優化	same	word
configuration	設定|組態|配置	same	word
setting	設定	same	word
adjustment	調整	same	word
operation manual	操作手冊	same	word
user manual	使用手冊|操作手冊	same	word
update	更新	same	word
upgrade	升級	same	word
notification	通知|通報	same	word
announcement	公告	same	word
explanation	說明	same	word
listening	傾聽	same	word
active listening	傾聽	same	word
expression	表達	same	word
oral expression	口語表達	same	word
public speaking	演說|公開演說	nearly	word	general
demonstration	示範|展示	same	word
discussion	討論	same	word
assistance	協助	same	word
support	支援|協助	same	word
service	服務	same	word
service quality	服務品質	same	word
expectation	期望	same	word
satisfaction	滿意度|滿意	same	word
relationship	關係	same	word
partner	合作夥伴|夥伴	same	word
partnership	合作夥伴	nearly	word
resource integration	資源整合	same	word
information gathering	資訊蒐集|資料蒐集	same	word
information collection	資訊蒐集|資料蒐集	same	word
market trend	市場趨勢	same	word
feasibility	可行性	same	word
feasibility study	可行性分析|可行性評估	same	word
return on investment	投資報酬率|投資報酬	same	word
deadline	期限|時限	same	word
progress	進度	same	word
milestone	里程碑	same	word
work breakdown structure	工作分解結構|WBS	same	word
gantt chart	甘特圖	same	word
task	任務|工作任務	same	word
duty	職責	same	word
workplace	工作場所|職場	same	word
working environment	工作環境|作業環境	same	word
checklist	檢核表|檢查表	same	word
flowchart	流程圖	same	word
chart	圖表	same	word
table	表格|圖表	nearly	word
diagram	流程圖|示意圖	nearly	word
map	地圖	same	word
label	標籤|標示	same	word
code	代碼|程式碼	nearly	word
number	數字|編號	same	word
unit conversion	單位換算	same	word
scale	比例|規模	nearly	word
# Whole titles, HR, training and office: titles in Taiwanese bilingual job advertisements
hr business partner	人力資源	broader	title
hr generalist	人力資源	broader	title
hr manager	人力資源	broader	title
hr specialist	人力資源	broader	title
hr officer	人力資源	broader	title
hr assistant	人力資源	broader	title
hr director	人力資源	broader	title
payroll specialist	人力資源	nearly	title
recruiting specialist	招募甄選專業人員|私立就業服務機構招募人員	same	title
recruitment specialist	招募甄選專業人員|私立就業服務機構招募人員	same	title
recruitment consultant	私立就業服務機構招募人員|招募甄選專業人員	nearly	title
talent acquisition	招募甄選專業人員|招募	same	title
talent acquisition specialist	招募甄選專業人員|私立就業服務機構招募人員	same	title
headhunter	私立就業服務機構招募人員|招募甄選專業人員	nearly	title
sourcer	招募甄選專業人員|私立就業服務機構招募人員	nearly	title
employment agent	就業服務人員|私立就業服務機構招募人員	nearly	title
employment specialist	就業服務人員	nearly	title
employment service specialist	就業服務人員	same	title
manpower broker	外籍移工仲介從業人員	nearly	title
migrant worker broker	外籍移工仲介從業人員	same	title
career counselor	職涯諮詢人員	same	title
career counsellor	職涯諮詢人員	same	title
career advisor	職涯諮詢人員	same	title
career adviser	職涯諮詢人員	same	title
career coach	職涯諮詢人員	nearly	title
career consultant	職涯諮詢人員	same	title
job coach	就業服務人員|職涯諮詢人員	nearly	title
job developer	私立就業機會開發人員	same	title
job analyst	職能分析人員	nearly	title
competency analyst	職能分析人員	same	title
training coordinator	訓練行政人員	nearly	title
training administrator	訓練行政人員	same	title
training specialist	訓練規劃與評量人員|訓練行政人員	nearly	title
training officer	訓練規劃與評量人員|訓練行政人員	nearly	title
training planner	訓練規劃與評量人員	same	title
training and development	訓練|培訓	same	title
learning and development	訓練|培訓	same	title
training auditor	訓練稽核人員	same	title
training project manager	培訓專案主管人員	same	title
training program manager	培訓專案主管人員	same	title
corporate trainer	職業訓練人員|訓練	nearly	title
vocational trainer	職業訓練人員	same	title
instructional designer	課程設計與規劃人員	same	title
curriculum developer	課程設計與規劃人員	same	title
curriculum designer	課程設計與規劃人員	same	title
course designer	課程設計與規劃人員	same	title
employee relations specialist	員工關係人員	same	title
labor relations specialist	員工關係人員	nearly	title
labor law specialist	人力資源勞動法令人員	same	title
labor dispute mediator	勞資爭議調解人員	same	title
labor arbitrator	勞資爭議仲裁人員	same	title
administrative assistant	企劃助理|辦公室事務管理人員|行政總務管理人員	nearly	title
admin assistant	企劃助理|辦公室事務管理人員|行政總務管理人員	nearly	title
administrative officer	行政總務管理人員|辦公室事務管理人員	same	title
administrative specialist	行政總務管理人員|辦公室事務管理人員	same	title
administrative manager	行政總務主管	same	title
administration manager	行政總務主管	same	title
office administrator	辦公室事務管理人員	same	title
office clerk	辦公室事務管理人員	same	title
office lady	辦公室事務管理人員	nearly	title
office worker	辦公室事務管理人員	same	title
office staff	辦公室事務管理人員	same	title
office assistant	辦公室事務管理人員	nearly	title
office manager	行政總務主管	nearly	title
general affairs specialist	行政總務管理人員	same	title
general affairs manager	行政總務主管	same	title
secretary general	秘書長	same	title
executive assistant	秘書	nearly	title
personal assistant	秘書	nearly	title
executive secretary	秘書	nearly	title
receptionist	櫃台人員|接待人員	same	title
front desk clerk	櫃台人員	same	title
front desk agent	櫃台人員	same	title
front desk officer	櫃台人員	same	title
front desk staff	櫃台人員	same	title
hotel receptionist	櫃台人員	same	title
planning specialist	企劃人員	same	title
planning assistant	企劃助理	same	title
planning officer	企劃人員	same	title
translator	技術文件編譯人員	nearly	title
technical writer	技術文件編譯人員	same	title
technical translator	技術文件編譯人員	same	title
international affairs officer	國際事務行政人員	same	title
project manager	專案管理人員|專案經理|專案主管	same	title
project coordinator	專案管理人員|專案執行人員	nearly	title
project assistant	專案助理人員	nearly	title
project specialist	專案管理人員|專案人員|專案執行人員	same	title
project leader	專案管理人員|專案經理	nearly	title
program manager	專案管理人員|專案經理	nearly	title
scrum master	專案管理人員	nearly	title
first line supervisor	基層主管	same	title
first line manager	基層主管	same	title
frontline supervisor	基層主管	same	title
frontline manager	基層主管	same	title
front line manager	基層主管	same	title
line manager	基層主管	nearly	title
general manager	中小型企業專業經理	nearly	title
business manager	中小型企業專業經理|商業營運主管	nearly	title
operations manager	營運主管|營運經理	same	title
chief operating officer	營運主管	nearly	title
sustainability manager	企業永續發展人員|企業永續環境管理人員	nearly	title
sustainability specialist	企業永續發展人員|企業永續環境管理人員	same	title
sustainability officer	企業永續發展人員|企業永續環境管理人員	same	title
esg specialist	企業永續發展人員|企業永續環境管理人員	same	title
carbon manager	淨零碳規劃管理師	nearly	title
net zero planner	淨零碳規劃管理師	same	title
business analyst	營運智慧分析師|專案管理人員	nearly	title
operations analyst	營運智慧分析師	same	title
facility manager	設施管理	nearly	title
property manager	物業案場主管	same	title
building manager	物業案場主管	nearly	title
community manager	社群媒體經營人員|物業案場主管	nearly	title
parking attendant	停車場管理員	same	title
parking lot attendant	停車場管理員	same	title
parking manager	停車場營運主管	same	title
union chairman	工會理事長	same	title
union president	工會理事長	same	title
union secretary	工會總幹事	nearly	title
# Whole titles, meetings, exhibitions and events: usage of the Taiwanese MICE trade
meeting planner	會議專案經理|會議專案執行人員	same	title
conference planner	會議專案經理|會議專案執行人員	same	title
conference manager	會議專案經理	same	title
conference organizer	會議專案經理|會議專案執行人員	nearly	title
conference coordinator	會議專案執行人員	same	title
meeting coordinator	會議專案執行人員	same	title
meeting project manager	會議專案經理	same	title
exhibition manager	展覽業務經理|展覽行銷企劃經理	same	title
exhibition planner	展覽行銷企劃專員|展覽策劃人員	same	title
exhibition sales manager	展覽業務經理	same	title
exhibition sales	展覽業務專員	same	title
exhibition sales executive	展覽業務專員	same	title
exhibition marketing	展覽行銷企劃	same	title
exhibition designer	展場設計師|展場會場設計	same	title
booth designer	展場設計師|展場會場設計	same	title
exhibition contractor	展覽裝潢業	same	title
event planner	活動企劃專員|活動企劃	same	title
event coordinator	活動企劃專員|活動專案人員	nearly	title
event manager	活動主管|活動專案經理	same	title
event organizer	活動企劃專員|活動專案人員	nearly	title
event specialist	活動企劃專員|活動專案人員	same	title
event assistant	活動企劃助理	same	title
event host	活動主持人	same	title
emcee	活動主持人	same	title
mc	活動主持人	same	title
master of ceremonies	活動主持人	same	title
wedding planner	婚宴活動企劃執行人員	same	title
wedding coordinator	婚宴活動企劃執行人員	same	title
sports event manager	運動賽會經理人	same	title
venue manager	場地管理	nearly	title
venue staff	場館服務人員	same	title
venue sales	場地管理業業務人員	same	title
incentive travel planner	獎勵旅遊業活動企劃人員	same	title
# Whole titles, finance and insurance: titles of Taiwanese banks, insurers and accounting departments
accountant	會計人員	same	title
accounting clerk	會計人員|會計助理	nearly	title
accounting specialist	會計人員	same	title
accounting manager	會計主管	same	title
accounting assistant	會計助理	same	title
bookkeeper	會計人員	same	title
chief accountant	會計主管	same	title
cost accountant	會計人員	broader	title
tax accountant	會計人員	broader	title
finance specialist	企業財務人員	same	title
finance officer	企業財務人員	same	title
finance manager	企業財務人員	nearly	title
financial analyst	企業財務人員|投資分析人員	nearly	title
chief financial officer	企業財務人員	nearly	title
cfo	企業財務人員	nearly	title
treasurer	企業財務人員	nearly	title
internal auditor	企業內部稽核人員	same	title
risk manager	風險管理人員	nearly	title
risk officer	風險管理人員	same	title
risk management specialist	風險管理人員	same	title
risk analyst	風險管理人員	nearly	title
risk controller	風險控管人員	same	title
compliance officer	法令遵循人員	same	title
compliance specialist	法令遵循人員	same	title
compliance manager	法令遵循人員	nearly	title
aml specialist	防制洗錢	same	title
aml officer	防制洗錢	same	title
loan officer	徵信及授信人員	same	title
credit officer	徵信及授信人員	same	title
credit analyst	徵信及授信人員	same	title
account officer	徵信及授信人員	nearly	title
bank teller	銀行	broader	title
banker	銀行	broader	title
financial advisor	理財規劃人員	same	title
financial adviser	理財規劃人員	same	title
financial planner	理財規劃人員	same	title
financial consultant	理財規劃人員	nearly	title
wealth manager	財富管理人員|理財規劃人員|高資產管理人員	same	title
wealth management specialist	財富管理人員|理財規劃人員	same	title
private banker	高資產管理人員	nearly	title
relationship manager	理財規劃人員|財富管理人員	nearly	title
foreign exchange officer	外匯人員	same	title
forex officer	外匯人員	same	title
insurance agent	產險業-業務專員|壽險業-業務專員	same	title
insurance salesperson	產險業-業務專員|壽險業-業務專員	same	title
insurance broker	產險業-業務專員|壽險業-業務專員	nearly	title
life insurance agent	壽險業-業務專員	same	title
property insurance agent	產險業-業務專員	same	title
actuary	統計精算師	same	title
actuarial analyst	統計精算師	nearly	title
underwriter	核保人員	same	title
insurance underwriter	核保人員	same	title
claim adjuster	理賠人員	same	title
claim specialist	理賠人員	same	title
claim examiner	理賠人員	same	title
claim officer	理賠人員	same	title
loss adjuster	理賠人員	nearly	title
investment analyst	投資分析人員	same	title
equity analyst	證券投資研究人員	same	title
equity researcher	證券投資研究人員	same	title
fund manager	基金經理人	same	title
portfolio manager	基金經理人	same	title
fund sales	基金銷售業務人員	same	title
futures fund manager	期貨信託基金經理人	same	title
trader	自營業務人員|受託買賣業務人員	nearly	title
proprietary trader	自營業務人員	same	title
stockbroker	證券業-受託買賣業務人員	same	title
stock broker	證券業-受託買賣業務人員	same	title
securities broker	證券業-受託買賣業務人員	same	title
futures broker	期貨商-受託買賣業務人員	same	title
investment banker	承銷業務人員	nearly	title
securities underwriter	承銷業務人員	same	title
intangible asset appraiser	無形資產評價人員	same	title
valuation analyst	無形資產評價人員	nearly	title
# Whole titles, marketing, advertising and public relations: titles of Taiwanese agencies and marketing departments
marketer	行銷人員	same	title
marketing specialist	行銷人員	same	title
marketing executive	行銷人員	same	title
marketing officer	行銷人員	same	title
marketing manager	行銷主管	same	title
marketing director	行銷主管	same	title
chief marketing officer	行銷主管	nearly	title
cmo	行銷主管	nearly	title
marketing assistant	行銷助理	same	title
marketing planner	行銷企劃	same	title
marketing coordinator	行銷人員	nearly	title
international marketing manager	國際行銷主管	same	title
digital marketer	數位行銷	same	title
digital marketing specialist	數位行銷專員|數位行銷人員	same	title
digital marketing manager	數位行銷企劃主管	same	title
online marketing specialist	網路行銷企劃人員	same	title
internet marketing specialist	網路行銷企劃人員	same	title
growth hacker	數位行銷	nearly	title
brand planner	品牌企劃師	same	title
brand strategist	品牌企劃師	nearly	title
brand manager	品牌企劃師	nearly	title
brand specialist	品牌企劃師	nearly	title
social media manager	社群媒體經營人員	same	title
social media specialist	社群媒體經營人員	same	title
social media editor	社群媒體經營人員	same	title
social media marketer	社群媒體經營人員	same	title
social media operator	社群媒體經營人員	same	title
content creator	社群媒體經營人員	nearly	title
seo specialist	SEO網站優化工程人員	same	title
seo engineer	SEO網站優化工程人員	same	title
pr manager	公關經理	same	title
pr specialist	公關企劃人員	same	title
public relations manager	公關經理	same	title
public relations specialist	公關企劃人員	same	title
public relations officer	公關企劃人員	same	title
publicist	公關企劃人員	nearly	title
media planner	媒體企劃人員	same	title
media buyer	數位媒體廣告投放人員|媒體企劃人員	same	title
media assistant	媒體企劃助理	same	title
ad operations	數位媒體廣告投放人員	same	title
ad optimizer	數位媒體廣告投放人員	same	title
ads specialist	數位媒體廣告投放人員	same	title
advertising planner	廣告企劃人員	same	title
account planner	廣告企劃人員	nearly	title
account executive	廣告AE人員	same	title
account manager	廣告業務主管|廣告AE人員	nearly	title
account director	廣告業務主管	nearly	title
advertising manager	廣告業務主管	same	title
copywriter	廣告文案人員|代銷企劃文案	same	title
creative director	廣告創意總監	same	title
art director	廣告創意總監|平面視覺傳達設計人員	nearly	title
market researcher	市場調查分析人員	same	title
market research analyst	市場調查分析人員	same	title
market analyst	市場調查分析人員	same	title
marketing analyst	市場調查分析人員	same	title
market research assistant	市場分析助理	same	title
mystery shopper	匿名稽核員	same	title
secret shopper	匿名稽核員	same	title
influencer manager	網紅經紀人	same	title
influencer agent	網紅經紀人	same	title
kol manager	網紅經紀人	same	title
live stream operator	直播後台操作人員	same	title
livestream operator	直播後台操作人員	same	title
# Whole titles, sales, retail, trade and real estate: titles of Taiwanese retailers, dealers and agencies
sales representative	業務人員|行銷業務專員|業務專員	same	title
sales rep	業務人員|行銷業務專員|業務專員	same	title
sales executive	業務人員|行銷業務專員|業務專員	same	title
sales specialist	行銷業務專員|業務專員|業務人員	same	title
sales engineer	業務人員|FAE工程人員	nearly	title
sales consultant	銷售顧問	same	title
sales manager	業務主管|業務經理	same	title
sales director	業務主管	nearly	title
sales assistant	銷售助理|業務助理	same	title
sales associate	零售服務人員|銷售服務人員	nearly	title
sales clerk	零售服務人員|門市服務人員	same	title
sales person	銷售人員|業務人員|銷售服務人員	same	title
store clerk	門市服務人員|零售服務人員	same	title
shop assistant	門市服務人員|零售服務人員	same	title
shop clerk	門市服務人員|零售服務人員	same	title
retail clerk	零售服務人員	same	title
retail sales	零售服務人員	same	title
retail salesperson	零售服務人員	same	title
retail associate	零售服務人員	same	title
retail manager	零售業主管|零售營運主管	same	title
store manager	門市主管|店長	same	title
shop manager	門市主管|店長	same	title
cashier	門市服務人員|零售服務人員	nearly	title
area manager	區域主管|區域管理主管|區域督導	same	title
district manager	區域主管|區域管理主管|區域督導	same	title
regional manager	區域主管|區域管理主管|區域督導	same	title
franchise manager	連鎖加盟業務管理人員|連鎖加盟區域管理主管	nearly	title
franchise specialist	連鎖加盟業務管理人員	same	title
store developer	連鎖門市展店人員	same	title
store development manager	展店主管	same	title
store development specialist	連鎖門市展店人員	same	title
visual merchandiser	商品展示陳列人員|賣場陳列與規劃人員	same	title
window dresser	商品展示陳列人員	same	title
merchandiser	商品採購人員|商品企劃人員	nearly	title
retail buyer	零售商品採購人員|商品採購人員	same	title
purchaser	採購人員	same	title
purchasing agent	採購人員	same	title
purchasing officer	採購人員	same	title
purchasing specialist	採購人員	same	title
purchasing manager	採購主管	same	title
purchasing assistant	採購助理	same	title
procurement officer	採購人員	same	title
procurement specialist	採購人員	same	title
procurement manager	採購主管	same	title
procurement assistant	採購助理	same	title
supply chain manager	供應鏈管理人員	nearly	title
supply chain specialist	供應鏈管理人員	same	title
supply chain planner	供應鏈管理人員	nearly	title
supply chain assistant	供應鏈管理助理	same	title
wholesaler	批發業務人員	nearly	title
customer service representative	客戶服務人員	same	title
customer service rep	客戶服務人員	same	title
customer service specialist	客戶服務人員|客戶服務專案人員	same	title
customer service agent	客戶服務人員	same	title
customer service officer	客戶服務人員	same	title
customer service staff	客戶服務人員	same	title
customer service manager	客戶服務主管|客戶服務部門主管	same	title
customer service supervisor	客戶服務主管|客戶服務部門主管	same	title
customer service assistant	客戶服務助理	same	title
customer support specialist	客戶服務人員	same	title
customer success manager	客戶服務	nearly	title
call center agent	客戶服務人員|電話／網路行銷服務人員	nearly	title
call center operator	客戶服務人員	nearly	title
telemarketer	電話／網路行銷服務人員	same	title
telesales	電話／網路行銷服務人員	same	title
e commerce specialist	零售電子商務營運人員|電商	nearly	title
e commerce manager	零售電子商務營運人員|電商	nearly	title
e commerce operator	零售電子商務營運人員|跨境電商營運人員	same	title
cross border e commerce specialist	跨境電商營運人員	same	title
online store assistant	網路購物營運助理	same	title
platform operator	數位平臺營運企劃人員	nearly	title
real estate agent	不動產仲介經紀人員	same	title
real estate broker	不動產仲介經紀人員	same	title
realtor	不動產仲介經紀人員	same	title
estate agent	不動產仲介經紀人員	same	title
real estate salesperson	不動產仲介經紀人員|代銷業務人員	same	title
real estate secretary	不動產仲介業務秘書	same	title
car salesman	汽車銷售人員	same	title
car salesperson	汽車銷售人員	same	title
car sales	汽車銷售人員	same	title
car dealer	汽車銷售人員|中古汽車銷售人員	nearly	title
used car salesman	中古汽車銷售人員	same	title
used car salesperson	中古汽車銷售人員	same	title
used car appraiser	中古汽車查定人員	same	title
car rental agent	汽車租賃業務人員	same	title
medical representative	醫藥品業務人員	same	title
medical rep	醫藥品業務人員	same	title
pharmaceutical sales representative	醫藥品業務人員	same	title
pharmaceutical representative	醫藥品業務人員	same	title
drug rep	醫藥品業務人員	same	title
medical device sales	醫療器材產業業務人員	same	title
medical device sales representative	醫療器材產業業務人員	same	title
trade specialist	國際貿易	nearly	title
international trade manager	國際貿易主管	same	title
import export specialist	進出口客戶服務人員	nearly	title
lottery retailer	運動彩券經銷商	same	title
lottery clerk	運動彩券門市人員	same	title
sports lottery dealer	運動彩券經銷商	same	title
dress alteration specialist	婚紗禮服修改人員	same	title
# Whole titles, information technology and games: titles of Taiwanese software and game companies
software engineer	軟體設計工程師|程式設計師	nearly	title
software developer	軟體設計工程師|程式設計師	nearly	title
programmer analyst	程式設計師	nearly	title
firmware engineer	韌體設計工程師|系統韌體工程師	same	title
embedded engineer	嵌入式系統韌體工程師	same	title
embedded system engineer	嵌入式系統韌體工程師	same	title
web developer	網站前端開發人員|網站系統設計人員	same	title
web engineer	網站前端開發人員|網站系統設計人員	same	title
web designer	網站系統設計人員|網站前端開發人員	nearly	title
web programmer	網站前端開發人員|網站系統設計人員	same	title
webmaster	網站管理維護人員	same	title
web administrator	網站管理維護人員	same	title
website administrator	網站管理維護人員	same	title
web assistant	網站資訊管理助理	nearly	title
front end developer	網站前端開發人員	same	title
front end engineer	網站前端開發人員	same	title
frontend developer	網站前端開發人員	same	title
frontend engineer	網站前端開發人員	same	title
back end developer	網站系統設計人員	nearly	title
backend developer	網站系統設計人員	nearly	title
full stack developer	網站系統設計人員|網站前端開發人員	nearly	title
full stack engineer	網站系統設計人員|網站前端開發人員	nearly	title
app developer	行動裝置程式設計師	same	title
mobile developer	行動裝置程式設計師	same	title
mobile app developer	行動裝置程式設計師	same	title
ios developer	行動裝置程式設計師	same	title
android developer	行動裝置程式設計師	same	title
mobile programmer	行動裝置程式設計師	same	title
app planner	行動應用企劃師	same	title
game designer	遊戲企劃人員	same	title
game planner	遊戲企劃人員	same	title
game developer	行動遊戲程式設計師|遊戲企劃人員	nearly	title
game programmer	行動遊戲程式設計師	same	title
game artist	遊戲2D美術設計人員|遊戲3D角色美術人員|遊戲技術美術人員	same	title
game operator	遊戲營運人員	same	title
game operations	遊戲營運人員	same	title
game tester	遊戲測試人員	same	title
game system designer	遊戲數值人員	nearly	title
game balance designer	遊戲數值人員	same	title
character artist	遊戲3D角色美術人員	same	title
3d character artist	遊戲3D角色美術人員	same	title
environment artist	遊戲3D場景設計人員	same	title
3d modeler	遊戲3D角色美術人員|遊戲3D場景設計人員	nearly	title
3d artist	遊戲3D角色美術人員|遊戲3D場景設計人員	nearly	title
2d artist	遊戲2D美術設計人員	same	title
concept artist	遊戲2D美術設計人員	nearly	title
technical artist	遊戲技術美術人員	same	title
senior technical artist	遊戲資深技術美術人員	same	title
game animator	遊戲3D動作設計人員	same	title
vfx artist	遊戲特效設計人員|影視產業視覺效果人才	same	title
visual effect artist	遊戲特效設計人員|影視產業視覺效果人才	same	title
animator	影音動畫製作人員|影音動畫設計人員	same	title
motion designer	影音動畫設計人員	nearly	title
vr developer	VR_AR程式設計人員	same	title
ar developer	VR_AR程式設計人員	same	title
xr developer	XR互動多媒體數位內容開發人員	same	title
ui designer	介面視覺設計人員	same	title
user interface designer	介面視覺設計人員	same	title
ux designer	使用者經驗設計人員	same	title
user experience designer	使用者經驗設計人員	same	title
ux researcher	使用者經驗設計人員	nearly	title
ui ux designer	介面視覺設計人員|使用者經驗設計人員	same	title
interaction designer	使用者經驗設計人員|介面視覺設計人員	nearly	title
software tester	軟體測試工程人員	same	title
software test engineer	軟體測試工程人員	same	title
test engineer	軟體測試工程人員|測試工程師	same	title
test automation engineer	遊戲自動化測試工程人員	nearly	title
system analyst	系統設計人員|資料庫分析設計人員	nearly	title
system administrator	系統管理人員	same	title
sysadmin	系統管理人員	same	title
system engineer	系統整合工程人員|系統維護人員	nearly	title
system integrator	系統整合工程人員	same	title
system integration engineer	系統整合工程人員	same	title
network administrator	網路建置維護人員|網路管理	nearly	title
network engineer	資通網路規劃人員|網路建置維護人員|電信網路規劃人員	same	title
network planner	資通網路規劃人員|電信網路規劃人員	same	title
network technician	資通網路技術人員	same	title
network assistant	網路管理助理	nearly	title
network security engineer	網路資訊安全人員|資訊安全工程師	same	title
security engineer	資訊安全工程師	same	title
information security engineer	資訊安全工程師	same	title
cybersecurity engineer	資訊安全工程師	same	title
security analyst	資訊安全工程師|資安檢測工程人員	nearly	title
information security officer	資訊安全人員|資安管理人員	same	title
information security manager	資安管理人員	nearly	title
information security specialist	資訊安全人員|網路資訊安全人員	same	title
penetration tester	資安檢測工程人員	same	title
pen tester	資安檢測工程人員	same	title
ethical hacker	資安檢測工程人員	nearly	title
chief information security officer	資安管理人員	nearly	title
ciso	資安管理人員	nearly	title
database administrator	資料庫分析設計人員	nearly	title
dba	資料庫分析設計人員	nearly	title
database designer	資料庫分析設計人員	same	title
database engineer	資料庫分析設計人員	nearly	title
cloud engineer	雲端系統開發工程人員|雲端架構工程人員|雲端系統維運人員	same	title
cloud architect	雲端架構工程人員	same	title
solution architect	雲端架構工程人員|系統整合工程人員	nearly	title
cloud support	雲端支援服務人員	same	title
cloud support engineer	雲端支援服務人員	same	title
devops engineer	雲端系統維運人員	nearly	title
site reliability engineer	雲端系統維運人員	nearly	title
it support	雲端支援服務人員|系統維護人員	nearly	title
it technician	電腦設備裝修人員|系統維護人員	nearly	title
help desk	雲端支援服務人員|客戶服務	nearly	title
helpdesk	雲端支援服務人員|客戶服務	nearly	title
computer technician	電腦設備裝修人員	same	title
computer repair technician	電腦設備裝修人員	same	title
phone repair technician	行動裝置維修人員	same	title
mobile phone technician	行動裝置維修人員	same	title
data analyst	數據分析人員|大數據分析師|巨量資料分析師	same	title
data scientist	巨量資料分析師|數據分析人員	nearly	title
data engineer	資料工程人員	same	title
big data engineer	大數據架構開發人員|資料工程人員	same	title
big data analyst	大數據分析師|巨量資料分析師	same	title
big data architect	大數據架構開發人員	same	title
bi developer	商業智慧（BI）系統開發人員	same	title
bi analyst	營運智慧分析師	nearly	title
business intelligence developer	商業智慧（BI）系統開發人員	same	title
business intelligence analyst	營運智慧分析師	same	title
business intelligence	商業智慧|營運智慧	same	word
machine learning engineer	機器學習工程師	same	title
ml engineer	機器學習工程師	same	title
ai engineer	AI演算法工程人員|AI演算法應用工程人員	nearly	title
algorithm engineer	AI演算法工程人員|AI演算法應用工程人員	same	title
ai planner	AI應用規劃師	same	title
prompt engineer	AI詠唱人員	same	title
data annotator	AI標註人員	same	title
data labeler	AI標註人員	same	title
ai trainer	AI標註人員|人工智慧訓練主管	nearly	title
iot engineer	物聯網應用工程師|物聯網研發工程人員	same	title
aiot engineer	AIoT應用工程師	same	title
streaming engineer	影音串流軟體設計人員|影音串流工程助理	nearly	title
telecom engineer	電信網路規劃人員	nearly	title
telecom technician	電信線路技術人員|無線通信技術人員	same	title
line technician	電信線路技術人員	nearly	title
rf engineer	RF研發工程師	same	title
antenna engineer	天線設計工程師	same	title
# Whole titles, design, arts, heritage and performance: titles of Taiwanese design studios and cultural institutions
graphic designer	平面視覺傳達設計人員	same	title
visual designer	平面視覺傳達設計人員|介面視覺設計人員	same	title
graphic design assistant	平面設計助理	same	title
multimedia designer	多媒體設計人員	same	title
industrial designer	工業設計師	same	title
product designer	工業設計師|產品設計人員	nearly	title
packaging designer	包裝設計(工程)師	same	title
fashion designer	成衣服裝設計人員	same	title
apparel designer	成衣服裝設計人員	same	title
clothing designer	成衣服裝設計人員	same	title
fashion design assistant	成衣服裝設計助理	same	title
textile designer	紡織品設計人員	same	title
jewelry designer	珠寶設計人員	same	title
jewellery designer	珠寶設計人員	same	title
jewelry maker	珠寶製作人員	same	title
jeweler	珠寶製作人員|珠寶金工人員	same	title
goldsmith	珠寶金工人員|首飾金工工藝師	same	title
silversmith	珠寶金工人員|首飾金工工藝師	same	title
gem cutter	寶石切磨技術人員	same	title
lapidary	寶石切磨技術人員	same	title
shoe designer	鞋品設計人員	same	title
footwear designer	鞋品設計人員	same	title
furniture designer	家具設計人員	same	title
leather goods designer	皮件設計人員	same	title
color designer	色彩規劃管理師	nearly	title
color planner	色彩規劃管理師	same	title
interior designer	室內設計人員	same	title
interior decorator	軟裝設計人員|室內設計裝修專業人員	nearly	title
stylist	整體造型設計人員	nearly	title
image consultant	整體造型設計人員	same	title
lighting designer	照明設計人員	same	title
lighting technician	流行音樂燈光專業技術人員	same	title
stage lighting designer	流行音樂燈光專業技術人員	nearly	title
set designer	舞台設計師	same	title
stage designer	舞台設計師	same	title
scenographer	舞台設計師	same	title
stage manager	表演藝術產業舞台監督人員	same	title
stage technician	舞台技術	nearly	title
technical director	舞台技術統籌|劇場技術統籌	nearly	title
program producer	節目製作人員	same	title
concert producer	流行音樂演唱會執行製作	nearly	title
assistant director	演唱會助理導播	nearly	title
video engineer	演唱會視訊工程師|影像視訊工程師	same	title
sound engineer	音響工程師|錄音工程師|音響專業人員	same	title
audio engineer	音響工程師|錄音工程師|音響專業人員	same	title
sound technician	流行音樂音響專業人員|音響工程師	nearly	title
recording engineer	錄音工程師	same	title
sound designer	影視產業聲音人才	nearly	title
music producer	音樂(唱片)製作人	same	title
record producer	音樂(唱片)製作人	same	title
artist manager	流行音樂演藝執行經紀	same	title
talent manager	流行音樂演藝執行經紀	nearly	title
talent agent	流行音樂演藝執行經紀	same	title
art dealer	視覺藝術產業經紀人員	same	title
art agent	視覺藝術產業經紀人員	same	title
auctioneer	視覺藝術產業拍賣人員	same	title
curator	展覽策劃人員|策展	same	title
museum curator	博物館策展_研究人員	same	title
art conservator	修護專業技術人員|視覺藝術產業修復人員	same	title
conservator	修護專業技術人員|修復人員	same	title
art restorer	視覺藝術產業修復人員|修護專業技術人員	same	title
conservation scientist	保存修護科學檢測專業技術人員	same	title
painting conservator	架上繪畫修護專業技術人員	same	title
paper conservator	紙絹文物修護專業技術人員	same	title
textile conservator	織品文物修護專業技術人員	same	title
ceramic conservator	陶瓷文物修護專業技術人員	same	title
metal conservator	金屬文物修護專業技術人員	same	title
stone conservator	石質文物修護專業技術人員	same	title
wood conservator	木質文物修護專業技術人員	same	title
mural conservator	建築壁畫修護專業技術人員	same	title
potter	工藝產業陶瓷工藝師	same	title
ceramist	工藝產業陶瓷工藝師	same	title
ceramic artist	工藝產業陶瓷工藝師	same	title
bamboo craftsman	工藝產業竹工藝師	same	title
film editor	影視產業剪輯人才	same	title
video editor	影視產業剪輯人才	same	title
video producer	影音動畫製作人員	nearly	title
book editor	出版品編輯人員	same	title
publishing editor	出版品編輯人員	same	title
publication planner	出版品企劃人員	same	title
photographer assistant	婚紗攝影助理	nearly	title
wedding photographer	婚紗攝影人員	same	title
wedding photography assistant	婚紗攝影助理	same	title
sports agent	職業棒球運動員經紀人	same	title
baseball agent	職業棒球運動員經紀人	same	title
florist	花藝設計人員	same	title
floral designer	花藝設計人員	same	title
florist assistant	花藝設計助理	same	title
flower designer	花藝設計人員	same	title
heritage interpreter	文化資產解說專案執行人員	same	title
cg artist	影音動畫設計人員|影音動畫製作人員	nearly	title
# Whole titles, construction and building trades: titles of Taiwanese builders and design offices
architect	建築設計人員	nearly	title
architectural designer	建築設計人員	same	title
architectural assistant	建築設計助理	same	title
construction manager	營建工程專案管理主管	same	title
construction project manager	營建工程專案管理主管	same	title
landscape designer	景觀園藝植栽設計規劃人員	same	title
landscape architect	景觀園藝植栽設計規劃人員	nearly	title
landscaper	景觀園藝植栽人員|景觀園藝技術人員	same	title
landscape gardener	景觀園藝植栽人員|景觀園藝技術人員	same	title
gardener	景觀園藝植栽人員|景觀園藝技術人員	same	title
horticulturist	景觀園藝技術人員	nearly	title
carpenter	裝修木工人員|木作工匠	same	title
carpenter assistant	裝修木工助理	same	title
plasterer	泥作技術人員	same	title
mason	泥作技術人員	nearly	title
bricklayer	泥作技術人員	same	title
stonemason	石雕作工匠|石材乾式安裝技術人員|石材濕式安裝技術人員	nearly	title
stone carver	傳統技術修復石雕作工匠	same	title
wood carver	鑿花作工匠	nearly	title
house painter	建築物漆作技術人員|建築塗裝技術人員	same	title
building painter	建築物漆作技術人員|建築塗裝技術人員	same	title
painter	建築物漆作技術人員|建築塗裝技術人員	nearly	title
scaffolder	施工架施作人員	same	title
scaffolding foreman	施工架高階技術人員／領班	same	title
formwork carpenter	模板技術人員	same	title
formworker	模板技術人員	same	title
waterproofer	營建防水技術人員	same	title
waterproofing technician	營建防水技術人員	same	title
window installer	鋁門窗安裝技術人員	same	title
tiler	泥作技術人員	nearly	title
roofer	瓦作工匠	nearly	title
plumber	水電工程人員	same	title
electrician	水電工程人員	same	title
plumber assistant	水電工程助理	same	title
electrician assistant	水電工程助理	same	title
pipefitter	配管監造工程師	nearly	title
elevator technician	昇降設備技術人員	same	title
elevator mechanic	昇降設備技術人員	same	title
lift technician	昇降設備技術人員	same	title
furniture assembler	系統家具組裝人員	same	title
furniture salesperson	系統家具規劃銷售人員	same	title
hvac technician	冷凍空調技術人員	same	title
hvac engineer	冷凍空調系統規劃人員	same	title
hvac installer	冷凍空調設備安裝人員	same	title
air conditioning technician	冷凍空調技術人員	same	title
refrigeration technician	冷凍空調技術人員	same	title
land surveyor	測量工程人員	same	title
survey engineer	測量工程人員	same	title
surveying engineer	測量工程人員	same	title
survey assistant	測量工程助理	same	title
urban renewal specialist	都更危老整合人	same	title
cabling technician	綜合佈線人才	nearly	title
interior renovation manager	室內裝修工程管理人員	same	title
# Whole titles, manufacturing, machinery and quality: titles of Taiwanese factories
production manager	生產管理	nearly	title
production planner	生產排程人員|生管人員	same	title
production controller	生管人員	same	title
production control specialist	生管人員	same	title
production engineer	智慧生產工程師|生產設備工程人員	nearly	title
plant manager	廠務管理人員	nearly	title
facility engineer	廠務工程師	same	title
equipment engineer	設備工程師|生產設備工程人員	same	title
process engineer	製程工程師|製程工程人員	same	title
process integration engineer	製程整合工程師	same	title
manufacturing engineer	製程工程師|生產設備工程人員	nearly	title
industrial engineer	工業工程人員	same	title
automation engineer	自動化控制工程人員	same	title
instrument engineer	電機儀控工程人員	same	title
instrumentation engineer	電機儀控工程人員	same	title
control engineer	自動化控制工程人員|電控系統工程師	same	title
electrical engineer	電機儀控工程人員|電控系統工程師	nearly	title
electronic engineer	電子工程人員	same	title
hardware engineer	電腦周邊設備硬體研發工程人員	same	title
pcb layout engineer	PCB佈局工程人員	same	title
layout engineer	PCB佈局工程人員|IC佈局工程師	same	title
ic design engineer	IC設計工程師	same	title
ic designer	IC設計工程師	same	title
digital ic designer	數位IC設計工程師	same	title
analog ic designer	類比IC設計工程師	same	title
ic layout engineer	IC佈局工程師	same	title
epitaxy engineer	磊晶工程師	same	title
optical engineer	LED光學設計工程師	same	title
acoustic engineer	電聲工程人員	same	title
emc engineer	電磁相容工程師	same	title
power engineer	系統電源設計工程人員	nearly	title
mechanical engineer	機械設計工程師	same	title
mechanical designer	機械設計工程師|機構設計人員	same	title
mechanism engineer	機構設計人員	same	title
mechatronics engineer	機電整合工程師	same	title
thermal engineer	機電熱能工程人員	same	title
material engineer	材料應用工程	nearly	title
composite engineer	複合材料工程師	same	title
robotics engineer	機器人機電整合工程師|機器人感知系統工程師	same	title
chemical engineer	化工製程工程師	same	title
field application engineer	FAE工程人員	same	title
quality engineer	品管工程師|品質保證工程師	same	title
quality control engineer	品管工程師	same	title
quality assurance engineer	品質保證工程師|品保工程師	same	title
quality inspector	品檢員|檢驗人員	same	title
quality controller	品管人員	same	title
quality manager	品管主管|品質保證主管	same	title
quality assurance manager	品質保證主管|食品安全與品保主管	same	title
quality control manager	製造業品管主管	same	title
qc inspector	品檢員|品管檢驗人員	same	title
safety engineer	製造業安全工程師	same	title
safety officer	製造業安全工程師	nearly	title
safety manager	製造業安全工程師	nearly	title
safety assistant	製造業安全助理	same	title
metrology engineer	精密量測工程人員	same	title
calibration engineer	儀校工程人員	same	title
calibration technician	儀校工程人員	nearly	title
optical inspection technician	自動光學檢測人員	same	title
welder	銲接技術人員	same	title
welding engineer	機械設備銲接工程人員	same	title
welding assistant	銲接助理	same	title
lathe operator	車床技術人員	same	title
turner	車床技術人員	same	title
miller	銑床技術人員	same	title
milling operator	銑床技術人員	same	title
milling machine operator	銑床技術人員	same	title
machinist	車床技術人員|銑床技術人員	same	title
cnc operator	CNC銑床技術人員|CNC車床技術人員	same	title
cnc machinist	CNC銑床技術人員|CNC車床技術人員	same	title
cnc programmer	CNC銑床、車床程式設計人員	same	title
cnc technician	CNC銑床技術人員|CNC車床技術人員	same	title
grinder	金屬研磨技術人員	nearly	title
polisher	拋光加工技術人員	same	title
driller	旋臂鑽床操作人員	same	title
drilling machine operator	旋臂鑽床操作人員	same	title
laser cutter operator	雷射切割操作人員	same	title
mold maker	模具技術人員	same	title
mould maker	模具技術人員	same	title
mold designer	模具設計人員	same	title
mould designer	模具設計人員	same	title
tool and die maker	模具技術人員|夾治具製造技術人員	same	title
toolmaker	模具技術人員|夾治具製造技術人員	same	title
jig designer	夾治具設計人員	same	title
fixture designer	夾治具設計人員	same	title
sheet metal worker	鈑金	nearly	title
sheet metal designer	鈑金設計人員	same	title
forger	鍛造技術人員	nearly	title
blacksmith	鍛造技術人員	nearly	title
electroplater	電鍍技術人員	same	title
cad drafter	機械製圖人員|鈑金繪圖員	nearly	title
mechanical drafter	機械製圖人員	same	title
cae engineer	金屬扣件CAE工程人員	same	title
machine assembler	機械組裝人員	same	title
lean manager	精實管理基層主管	nearly	title
lean supervisor	精實管理基層主管	same	title
injection molding engineer	塑膠射出成型工程師	same	title
plastic technician	塑膠加工技術員	same	title
storekeeper	倉管專員	nearly	title
warehouse keeper	倉管專員	same	title
warehouse clerk	倉管專員	same	title
warehouse specialist	倉管專員	same	title
warehouse manager	倉管主管	same	title
warehouse supervisor	倉管主管	same	title
warehouse assistant	倉管助理	same	title
material manager	資材主管	same	title
material planner	資材人員	nearly	title
material controller	資材人員	same	title
printer operator	印刷技術人員	nearly	title
printing operator	印刷技術人員	same	title
bookbinder	印刷裝訂與後加工技術人員	same	title
screen printer	網版印刷技術人員	same	title
prepress technician	印前技術人員	same	title
pattern maker	服裝打版技術人員	same	title
patternmaker	服裝打版技術人員	same	title
fabric cutter	成衣裁剪人員	same	title
garment cutter	成衣裁剪人員	same	title
tailor	婚紗禮服修改人員|成衣生產技術人員	nearly	title
seamstress	婚紗禮服修改人員|縫製設備操作人員	nearly	title
sewing machine operator	縫製設備操作人員	same	title
presser	成衣整燙人員	same	title
ironer	成衣整燙人員	same	title
shoemaker	訂製鞋製作人員	same	title
cobbler	鞋品維修人員	same	title
shoe repairer	鞋品維修人員	same	title
shoe last maker	鞋楦模型製作人員	same	title
weaver	織布生產技術人員	same	title
spinner	紡紗生產技術人員	same	title
dyer	染色處理技術人員	same	title
knitting engineer	針平織研發工程人員	same	title
research and development engineer	研發工程	broader	title
drone technician	無人機維修人員	same	title
drone repair technician	無人機維修人員	same	title
rov pilot	水下遙控無人載具（ROV）	nearly	title
solar installer	太陽光電發電系統設備安裝人員	same	title
solar technician	太陽光電發電系統維運人員	same	title
solar engineer	太陽光電發電系統機電設計人員	nearly	title
energy engineer	節能績效量測與驗證工程師	nearly	title
energy auditor	節能績效量測與驗證工程師	nearly	title
energy manager	淨零建築能效管理人員	nearly	title
patent engineer	專利工程師	same	title
patent specialist	智慧財產人員(專利類)	same	title
trademark specialist	智慧財產人員(商標類)	same	title
intellectual property specialist	智慧財產人員	same	title
legal specialist	組織法務人員	same	title
legal officer	組織法務人員	same	title
legal counsel	組織法務人員	same	title
in house counsel	組織法務人員	same	title
paralegal	組織法務助理	same	title
legal assistant	組織法務助理	same	title
lawyer	組織法務人員	nearly	title
regulatory affairs specialist	醫療器材產業法規人員	same	title
security guard	保全人員	same	title
guard	保全人員	same	title
security officer	保全人員|資訊安全人員	same	title
bodyguard	保全人員	nearly	title
# Whole titles, vehicles and repair: titles of Taiwanese repair shops and dealers
auto mechanic	汽車維修	nearly	title
car mechanic	汽車維修	nearly	title
automotive technician	汽車維修	nearly	title
auto technician	小型汽車維修廠技術人員	same	title
auto repair manager	汽車維修廠務主管|汽車維修技術主管	same	title
service advisor	小型汽車售後服務接待人員	same	title
service adviser	小型汽車售後服務接待人員	same	title
body repair technician	汽車鈑金技術人員	same	title
auto body technician	汽車鈑金技術人員	same	title
auto painter	汽車噴漆塗裝技術人員	same	title
car painter	汽車噴漆塗裝技術人員	same	title
car detailer	汽車美容專業人員	same	title
auto detailer	汽車美容專業人員	same	title
tire technician	汽車輪胎技術人員	same	title
tyre technician	汽車輪胎技術人員	same	title
auto glass technician	汽車玻璃換修人員	same	title
motorcycle mechanic	燃油機車維修技術人員|電動機車檢修技術人員	same	title
scooter mechanic	燃油機車維修技術人員|電動機車檢修技術人員	same	title
ev technician	電動車檢修技術人員	same	title
electric vehicle technician	電動車檢修技術人員	same	title
hybrid vehicle technician	油電混合動力車檢修技術人員	same	title
bicycle mechanic	自行車維修技術人員	same	title
bike mechanic	自行車維修技術人員	same	title
bicycle technician	自行車維修技術人員	same	title
appliance repairman	電器設備維修人員	same	title
appliance repair technician	電器設備維修人員	same	title
appliance technician	電器設備維修人員	same	title
# Whole titles, food, hotels, travel and sport: titles of Taiwanese restaurants, hotels and travel agencies
chef	廚師	same	title
cook	廚師	same	title
head chef	廚房領班人員|廚師	nearly	title
executive chef	廚房領班人員|廚師	nearly	title
sous chef	廚房領班人員|廚師	nearly	title
chinese chef	中式烹飪廚師	same	title
western chef	西式烹飪廚師	same	title
japanese chef	日式烹飪廚師	same	title
sushi chef	日式烹飪廚師	nearly	title
line cook	廚師|助理廚師	nearly	title
commis chef	助理廚師	same	title
commis	助理廚師	same	title
assistant cook	助理廚師	same	title
kitchen assistant	廚房助手	same	title
kitchen helper	廚房助手	same	title
kitchen hand	廚房助手	same	title
kitchen porter	廚房助手	same	title
dishwasher	廚房助手	nearly	title
kitchen supervisor	廚房領班人員	same	title
kitchen manager	廚房領班人員	nearly	title
pastry chef	西點、麵包烘焙技術人員	same	title
pastry cook	西點、麵包烘焙技術人員	same	title
baker	西點、麵包烘焙技術人員	same	title
bakery assistant	西點、麵包烘焙助理	same	title
baker assistant	西點、麵包烘焙助理	same	title
barista	咖啡調製人員	same	title
coffee maker	咖啡調製人員	nearly	title
coffee roaster	咖啡烘焙人員	same	title
coffee cupper	咖啡杯測人員	same	title
coffee taster	咖啡杯測人員	same	title
bartender	調酒員／吧檯服務人員	same	title
mixologist	調酒員／吧檯服務人員	same	title
barman	調酒員／吧檯服務人員	same	title
sommelier	調酒員／吧檯服務人員	nearly	title
waiter	餐飲服務人員	same	title
waitress	餐飲服務人員	same	title
restaurant server	餐飲服務人員	same	title
food server	餐飲服務人員	same	title
busboy	餐飲服務人員	nearly	title
restaurant manager	餐飲管理主管|連鎖餐飲門市主管	same	title
food and beverage manager	餐飲管理主管	same	title
restaurant supervisor	餐廳領班人員	same	title
restaurant captain	餐廳領班人員	same	title
head waiter	餐廳領班人員	same	title
maitre d	餐廳領班人員	nearly	title
crew member	連鎖餐飲門市服務人員	nearly	title
fast food worker	連鎖餐飲門市服務人員	nearly	title
tea taster	茶葉感官品評人員	same	title
tea sommelier	茶葉感官品評人員	nearly	title
honey taster	蜂蜜品評人員	same	title
food technologist	食品技術人員	same	title
food technician	食品技術人員	same	title
food scientist	食品研發主管|食品技術人員	nearly	title
food safety manager	食品安全與品保主管	same	title
food engineer	食品品保工程師	nearly	title
butcher	生鮮處理員	nearly	title
fishmonger	生鮮處理員	nearly	title
room attendant	房務人員	same	title
chambermaid	房務人員	same	title
housekeeper	房務人員|家事清潔服務人員	same	title
executive housekeeper	旅館房務經理	same	title
housekeeping manager	旅館房務經理	same	title
housekeeping staff	房務人員	same	title
front office manager	旅館客務經理	same	title
concierge	櫃台人員|旅館客務	nearly	title
bellboy	櫃台人員	nearly	title
hotel manager	旅館	broader	title
tour guide	導遊人員	same	title
tourist guide	導遊人員	same	title
tour leader	領隊人員	same	title
tour manager	領隊人員|旅遊線控經理	nearly	title
tour conductor	領隊人員	same	title
tour escort	領隊人員|領團人員	same	title
tour operator	旅行業產品操作人員|旅遊產品操作(OP)人員	same	title
travel agent	旅遊業務人員|旅遊諮詢人員	same	title
travel consultant	旅遊諮詢人員	same	title
travel advisor	旅遊諮詢人員	same	title
travel sales	旅遊業務人員	same	title
travel manager	旅遊業營運主管	nearly	title
travel planner	旅遊線控經理|旅行業產品操作人員	nearly	title
activity leader	活動指導員	same	title
activity instructor	活動指導員	same	title
cycling guide	自行車領騎	same	title
bike guide	自行車領騎	same	title
cycling leader	自行車領騎	same	title
forest therapist	森林療癒人員	same	title
forest therapy guide	森林療癒人員	same	title
sports center manager	運動中心營運經理	same	title
# Whole titles, transport and logistics: titles of Taiwanese forwarders and carriers
logistics manager	物流營運主管	same	title
logistics specialist	物流管理人員	same	title
logistics officer	物流管理人員	same	title
logistics planner	物流運輸規劃人員	same	title
logistics operator	物流作業人員	same	title
logistics clerk	物流作業人員	nearly	title
truck driver	物流司機	same	title
delivery driver	物流司機	same	title
deliveryman	物流司機	same	title
courier	物流司機	nearly	title
order picker	電商物流中心理貨員	same	title
picker	電商物流中心理貨員	same	title
stock clerk	電商物流中心理貨員|倉管專員	nearly	title
freight forwarder	國際運送承攬人員	same	title
freight forwarding manager	國際運送承攬主管	same	title
forwarder	國際運送承攬人員	same	title
shipping clerk	船務進出口作業人員	same	title
shipping officer	船務進出口作業人員|海運運務人員	same	title
shipping specialist	船務進出口作業人員|海運運務人員	same	title
freight dispatcher	貨運處理_調度人員	same	title
bus dispatcher	客運營運調度人員	same	title
fleet dispatcher	貨運處理_調度人員|客運營運調度人員	nearly	title
stevedore	貨物_貨櫃裝卸人員	same	title
longshoreman	貨物_貨櫃裝卸人員	same	title
docker	貨物_貨櫃裝卸人員	same	title
stevedore supervisor	裝卸督導人員	same	title
bus operation manager	客運營運經理	same	title
# Whole titles, farming, animals and the environment: titles of Taiwanese farms and laboratories
farmer	農務人員	same	title
farm worker	農務人員	same	title
farm hand	農務人員	same	title
farm manager	休閒農場經營管理師	nearly	title
leisure farm manager	休閒農場經營管理師	same	title
agricultural machinery operator	農機操作人員	same	title
tractor driver	農機操作人員	same	title
orchid grower	蘭花生產管理人員	same	title
vegetable grower	蔬菜育苗智慧生產人員	nearly	title
grape grower	葡萄果園經營管理專員	same	title
dairy farmer	生乳產業智慧飼育人員|生乳產業智慧酪農經理人員	same	title
dairy farm manager	生乳產業智慧酪農經理人員	same	title
hoof trimmer	乳牛修護蹄人員	same	title
forester	林業技術人員	same	title
forestry technician	林業技術人員	same	title
horticultural therapist	園藝療育師	same	title
agricultural extension officer	農漁會農業推廣人員	same	title
crop loss adjuster	農業勘損人員	same	title
pesticide manager	農藥管理人員	nearly	title
pesticide applicator	農藥代噴技術人員	same	title
environmental technician	環境檢測服務業檢測人員	nearly	title
environmental inspector	環境檢測服務業檢測人員	nearly	title
janitor	環境清潔人員	same	title
cleaning staff	環境清潔人員|家事清潔服務人員	same	title
cleaning lady	環境清潔人員|家事清潔服務人員	same	title
cleaning supervisor	清潔領班	same	title
cleaning foreman	清潔領班	same	title
pet groomer	寵物美容專業人員	same	title
dog groomer	寵物美容專業人員	same	title
groomer	寵物美容專業人員	same	title
pet grooming assistant	寵物美容助理	same	title
pet sitter	寵物照顧人員	same	title
pet keeper	寵物照顧人員	nearly	title
dog trainer	特定寵物（犬）訓練人員	same	title
pet undertaker	寵物生命紀念業服務人員	same	title
pet funeral director	寵物生命紀念業服務人員	nearly	title
# Whole titles, beauty, care and health: titles of Taiwanese salons, care centres and biotech companies
nail technician	美甲彩繪人員	same	title
nail artist	美甲彩繪人員	same	title
manicurist	美甲彩繪人員	same	title
makeup artist	整體造型設計人員|新娘造型專業人員	nearly	title
bridal stylist	新娘造型專業人員	same	title
bridal makeup artist	新娘造型專業人員	same	title
wedding dress stylist	婚紗造型專業人員	same	title
massage therapist	傳統整復推拿技術員|腳底按摩調理員|經絡調理技術員	same	title
masseur	傳統整復推拿技術員|腳底按摩調理員|經絡調理技術員	same	title
foot massage therapist	腳底按摩調理員	same	title
foot reflexologist	腳底按摩調理員	same	title
reflexologist	腳底按摩調理員	same	title
home caregiver	居家照顧服務員	same	title
home care worker	居家照顧服務員	same	title
home care aide	居家照顧服務員	same	title
care worker	居家照顧服務員	nearly	title
nursing aide	居家照顧服務員	nearly	title
nursing assistant	居家照顧服務員	nearly	title
care attendant	居家照顧服務員	same	title
postpartum caregiver	產後居家照顧服務人員	same	title
postpartum doula	產後居家照顧服務人員	same	title
confinement nanny	產後居家照顧服務人員	same	title
confinement lady	產後居家照顧服務人員	same	title
nanny	產後居家照顧服務人員	nearly	title
maid	家事清潔服務人員	same	title
domestic helper	家事清潔服務人員	same	title
house cleaner	家事清潔服務人員	same	title
domestic worker	家事清潔服務人員	same	title
biomedical engineer	醫療設備工程管理人員|醫療電子器材研發工程師	nearly	title
medical equipment engineer	醫療設備工程管理人員	same	title
medical device engineer	醫療器材產業醫療電子器材研發工程師	nearly	title
biotechnologist	生技產業生物技術研發師	same	title
biotech researcher	生技產業生物技術研發師	same	title
formulation scientist	生技產業配方劑型研究人員	same	title
drug developer	新藥開發人員	same	title
pharmaceutical process developer	製藥製程開發人員	same	title
pharmaceutical production operator	藥品生產作業人員	same	title
vaccine researcher	動物疫苗製程開發研究人員	same	title
health promoter	社區健康促進推動人員	same	title
health promotion specialist	社區健康促進推動人員	same	title
elderly educator	高齡教學專業人員	same	title
gerontology teacher	高齡教學專業人員	nearly	title
# Whole titles, official names in the English that their trades use
stage technical coordinator	表演藝術產業舞台技術統籌人員	same	title
theater technical coordinator	劇場技術統籌人員	same	title
exhibition technician	展覽技術人員	same	title
stage machinery operator	表演設施舞台機械自動控制人員	same	title
stage automation technician	表演設施舞台機械自動控制人員	same	title
3d printing engineer	3D列印積層製造工程師	same	title
additive manufacturing engineer	3D列印積層製造工程師	same	title
3d printer technician	3D列印設備配修人員	same	title
music marketing specialist	流行音樂行銷企劃人員	same	title
craft product manager	工藝產業產品經理	same	title
craft marketing agent	工藝產業行銷經紀	same	title
cultural and creative brand agent	文創產業品牌行銷經紀人	same	title
jewelry design assistant	珠寶設計助理	same	title
leather goods design assistant	皮件設計助理	same	title
furniture design assistant	家具設計助理	same	title
interior design assistant	室內設計助理	same	title
lighting design assistant	照明設計助理	same	title
animation assistant	動畫設計助理	same	title
conservation assistant	修護技術助理人員	same	title
conservation technician assistant	修護技術助理人員	same	title
jade carver	寶玉石工藝產業工藝師	nearly	title
lacquer craftsman	油漆作工匠	nearly	title
decorative painter	彩繪作工匠|畫作工匠	nearly	title
clay sculptor	泥塑作工匠	same	title
sculptor	塑作工匠|泥塑作工匠	nearly	title
koji pottery craftsman	交趾作工匠	same	title
temple painter	彩繪作工匠	nearly	title
property service staff	物業案場服務人員	same	title
telecom works manager	電信工務管理人員	nearly	title
migrant worker life counselor	外籍移工生活照顧服務人員	nearly	title
migrant worker caretaker	外籍移工生活照顧服務人員	same	title
migrant worker relations specialist	外籍移工勞資關係人員	same	title
employment agency manager	私立就業服務機構主管	same	title
agricultural hr manager	農業人力資源管理師	same	title
green building designer	智慧綠建築建築設計人才	same	title
green building planner	智慧綠建築節能規劃人才	nearly	title
energy saving planner	智慧綠建築節能規劃人才	same	title
building energy assessor	淨零建築能效評估規劃人員	same	title
offshore coating inspector	離岸作業塗裝檢查員	same	title
coating inspector	離岸作業塗裝檢查員	same	title
offshore painter	離岸作業塗裝維護人員	same	title
ceiling installer	輕鋼架工程技術人員	same	title
plumbing drafter	水電繪圖人員	same	title
mep drafter	水電繪圖人員	same	title
setting out technician	泥作放樣人員|測量放樣人員	same	title
layout surveyor	測量放樣人員	same	title
bank product designer	銀行─產品設計人員(金融科技)	same	title
financial product developer	銀行─金融商品研發人員	same	title
bank digital marketing specialist	銀行─數位行銷人員(金融科技)	same	title
bank data analyst	銀行─數據分析人員(金融科技)	same	title
bank risk manager	銀行─風險管理人員	nearly	title
bank compliance officer	銀行－法令遵循人員	same	title
bank security officer	銀行─資訊安全人員	same	title
bank investment analyst	銀行─投資分析人員	same	title
fintech specialist	銀行─金融科技人員	same	title
sustainable finance specialist	銀行─企業永續授信人員|銀行─企業永續治理人員	nearly	title
direct investment specialist	直接投資人員	same	title
principal investment specialist	直接投資人員	same	title
insurance investment specialist	壽險-投資人員|產險-投資人員	same	title
insurance data analyst	壽險─數據分析人員（金融科技）|產險─數據分析人員（金融科技）	same	title
insurance compliance officer	壽險業－法令遵循人員|產險業－法令遵循人員	same	title
insurance risk manager	壽險業風險管理人員|產險業風險管理人員	nearly	title
insurance product designer	產險業產品設計人員（金融科技）|壽險業產品設計人員（金融科技）	same	title
life insurance underwriter	壽險業-核保人員	same	title
property insurance underwriter	產險業-核保人員	same	title
life insurance claim specialist	壽險業─理賠人員	same	title
property insurance claim specialist	產險業─理賠人員	same	title
life actuary	壽險業統計精算師	same	title
property actuary	產險業統計精算師	same	title
futures analyst	期貨服務事業（顧問、經理、信託）及槓桿交易商研究分析人員	same	title
health food engineer	保健食品研發工程師	same	title
supplement developer	保健食品研發工程師	same	title
multimedia planner	多媒體設計企劃人員	same	title
smart store designer	店面智慧化設計人員	same	title
telecom equipment installer	電信設備安裝人員	same	title
telecom repair technician	電信維修人員	same	title
wireless technician	無線通信技術人員	same	title
senior wireless technician	無線通信資深技術人員	same	title
assistant wireless technician	無線通信助理技術人員	same	title
senior network technician	資通網路資深技術人員	same	title
assistant network technician	資通網路助理技術人員	same	title
information security assistant	網路資訊安全助理	same	title
software test assistant	軟體測試助理工程人員	same	title
wearable device engineer	XR穿戴設備韌體設計人員	nearly	title
smart phone firmware engineer	通訊產業智慧手持裝置嵌入式系統韌體工程師	same	title
frozen seafood export specialist	冷凍水產國際市場經營人員	nearly	title
bicycle product planner	自行車整車產品企劃人員	same	title
bicycle designer	自行車設計工程人員	same	title
bicycle engineer	自行車設計工程人員	same	title
medical device sales manager	醫療器材產業業務主管	same	title
medical device sales assistant	醫療器材產業業務助理	same	title
medical device regulatory specialist	醫療器材產業法規人員	same	title
medical device maintenance engineer	醫療器材產業維修助理工程人員	nearly	title
real estate store manager	不動產仲介門市店長	same	title
real estate marketing manager	代銷專案經理	nearly	title
new car preparation technician	小型汽車新車整備員	same	title
chain restaurant manager	連鎖餐飲門市主管	same	title
chain restaurant supervisor	連鎖餐飲區域督導	nearly	title
seller recruitment specialist	電商平台招商企劃人員	same	title
merchant recruiter	電商平台招商企劃人員	same	title
solar equipment engineer	太陽光電產業設備開發工程師	same	title
solar process engineer	太陽光電模組製程工程人員	same	title
solar project manager	太陽光電發電系統專案管理人員	same	title
solar monitoring technician	太陽光電發電系統監控人員	same	title
charging station planner	汽車充電站（椿）建置規劃人員	same	title
charging station installer	汽車充電椿裝配技術人員	same	title
charger installer	汽車充電椿裝配技術人員	nearly	title
semiconductor equipment engineer	半導體產業-製造-設備工程師	same	title
semiconductor process engineer	半導體產業-製造-製程工程師	same	title
semiconductor test engineer	半導體產業-製造-測試工程師	same	title
semiconductor quality engineer	半導體產業-製造-品管工程師	same	title
semiconductor facility engineer	半導體產業-製造-廠務工程師	same	title
semiconductor firmware engineer	半導體產業韌體設計工程師	same	title
semiconductor software engineer	半導體產業軟體設計工程師	same	title
loader mechanic	鏟裝機維修人員	same	title
heavy equipment mechanic	鏟裝機維修人員	broader	title
chassis technician	輕型汽車底盤維修人員	same	title
truck mechanic	汽車維修人員（適用大型商用車）	same	title
commercial vehicle mechanic	汽車維修人員（適用大型商用車）	same	title
car audio technician	汽車影音多媒體技術人員	same	title
car audio installer	汽車影音多媒體技術人員	same	title
automotive electronic technician	汽車電子控制系統維修人員	same	title
vehicle circuit designer	汽車整車電路設計工程人員	same	title
shared scooter technician	共享機車整備員	same	title
textile machine mechanic	紡織設備維修人員	same	title
e bike engineer	電動輔助自行車-機電檢測開發人員	nearly	title
shoe developer	鞋品開發人員	same	title
footwear developer	鞋品開發人員	same	title
shoe pattern maker	鞋品開版人員	same	title
shoe sewer	鞋面車縫人員	same	title
shoe stitcher	鞋面車縫人員	same	title
pcb operator	PCB前製程生產製造操作人員|PCB後製程生產製造操作人員	same	title
pcb inspector	PCB品檢員	same	title
pcb process engineer	電路板製程工程師	same	title
pcba repair technician	PCBA維修技術人員	same	title
smart manufacturing consultant	智慧製造導入顧問	same	title
smart production engineer	智慧生產工程師	same	title
mim engineer	金屬射出成型（MIM）製程工程人員	same	title
mim technician	金屬射出成型（MIM）技術人員	same	title
screw technician	螺絲螺帽成型技術人員	same	title
fastener developer	金屬扣件產品開發人員	same	title
edm technician	放電加工技術人員	same	title
edm operator	放電加工技術人員	same	title
mill turn technician	車銑數控機技術人員	same	title
press brake operator	CNC折床技術人員	same	title
bending machine operator	CNC折床技術人員	same	title
stamping die technician	沖壓模具技術人員	same	title
stamping die designer	沖壓模具設計人員	same	title
die casting mold technician	壓鑄模具技術人員	same	title
die casting mold designer	壓鑄模具設計人員	same	title
forging die designer	鍛造模具設計人員	same	title
extrusion die designer	擠型模具設計人員	same	title
injection mold designer	塑膠射出模具設計人員	same	title
digital printing technician	數位印刷技術人員	same	title
offset printing technician	平版印刷技術人員	same	title
offset press operator	平版印刷技術人員	same	title
gravure printing technician	凹版印刷技術人員	same	title
flexographic printing technician	凸版（柔版）印刷技術人員	same	title
e publishing technician	電子出版技術人員	same	title
ebook producer	電子出版技術人員	nearly	title
anodizing technician	陽極處理技術人員	same	title
plating technician	電鍍技術人員	same	title
fiber production technician	纖維生產技術人員	same	title
textile printer	印花處理人員	same	title
fabric finisher	染整後整理加工人員	same	title
dyeing researcher	染整研發人員	same	title
paint chemist	塗料開發工程人員	nearly	title
coating engineer	塗料開發工程人員	same	title
textile chemist	紡織化學工程人員	nearly	title
green material engineer	綠色新材料開發工程人員	same	title
vibration engineer	振動分析工程人員	same	title
energy storage engineer	儲電系統整合工程師	same	title
automotive sensor engineer	車用感測系統開發人員|車用感測裝置設計人員	same	title
machine tool software engineer	工具機軟體人機介面工程師	same	title
hmi engineer	工具機軟體人機介面工程師	same	title
machine tool engineer	工具機機械設計工程師	nearly	title
offshore structure inspector	離岸作業水下支撐結構檢測人員	nearly	title
alarm technician	系統保全技術人員	same	title
alarm system technician	系統保全技術人員	same	title
mobile security guard	系統機動保全人員	same	title
led lighting engineer	LED照明工程師	same	title
led optical engineer	LED光學設計工程師	same	title
food production manager	食品加工生產經理	same	title
food process manager	食品加工製程管理人員	nearly	title
food quality assurance engineer	食品品保工程師	same	title
food quality assurance technician	食品品保技術人員	same	title
food research and development manager	食品研發主管	same	title
pharmaceutical quality assurance manager	製藥品質保證主管	same	title
pharmaceutical quality assurance specialist	製藥品質保證人員	same	title
pharmaceutical qc inspector	製藥品管檢驗人員	same	title
organic certification advisor	農產品驗證輔導人員	nearly	title
work environment monitoring technician	作業環境監測技術人員	same	title
industrial hygienist	作業環境監測技術人員	nearly	title
elderly meal cook	銀髮族膳食製備人員	same	title
cold chain logistics specialist	冷鏈倉儲物流人員	same	title
cold storage worker	冷鏈倉儲物流人員	same	title
bulk shipping specialist	散裝船舶運務人員	same	title
ship operator	海運運務人員|散裝船舶運務人員	nearly	title
vessel planner	船舶運務規劃人員	same	title
cad cam engineer	製造業CAD／CAM工程人員	same	title
industrial engineering assistant	工業工程助理人員	same	title
refrigerated transport technician	運輸冷凍技術人員	same	title
refrigeration repair technician	冷凍空調設備維修人員	same	title
air conditioning repair technician	冷凍空調設備維修人員	same	title
air conditioner installer	冷凍空調設備安裝人員	same	title
japanese cook assistant	日式烹飪助理	same	title
chinese cook assistant	中式烹飪助理廚師	same	title
western cook assistant	西式烹飪助理廚師	same	title
coffee roasting assistant	咖啡烘焙助理	same	title
hotel e commerce specialist	旅宿電商運營人員	same	title
hotel revenue specialist	旅宿電商運營人員	nearly	title
cultural venue manager	文資場域經營管理人員	nearly	title
incentive travel sales	獎勵旅遊業業務人員	same	title
union secretary general	工會總幹事／秘書長	same	title
sports administrator	體育行政管理人員秘書長	nearly	title
farmer association credit manager	農漁會信用部主任	same	title
rural extension worker	農漁會農業推廣人員	same	title
tea evaluator	茶葉感官品評人員	same	title
medical massage therapist	傳統整復推拿技術員	same	title
tui na therapist	傳統整復推拿技術員	same	title
tuina therapist	傳統整復推拿技術員	same	title
bonesetter	傳統整復推拿技術員	nearly	title
wedding photography salesperson	婚紗攝影門市服務人員	same	title
shoe salesperson	鞋品實體通路銷售服務人員	same	title
appliance salesperson	電器銷售服務人員	same	title
wholesale salesperson	批發業務人員	same	title
mobile app planner	行動應用企劃師	same	title
online marketing planner	網路行銷企劃人員	same	title
parking business developer	停車場業務開發人員	same	title
customer service planner	客戶服務企劃人員	same	title
office affairs specialist	辦公室事務管理人員	same	title
# Everyday phrases of lines: vocabulary of Taiwanese course books for office, service and workshop
customer relation	顧客關係|客戶關係	same	word
client relationship	客戶關係|顧客關係	same	word
customer data	顧客資料|客戶資料	same	word
service process	服務流程	same	word
quality standard	品質標準	same	word
safety standard	安全標準|安全規範	same	word
safety regulation	安全法規|安全規範|安全規定	same	word
occupational safety regulation	職業安全衛生相關法規|職業安全衛生	same	word
work safety	工作安全|作業安全	same	word
work instruction	作業指導書|作業標準書|工作指示	same	word
operating procedure	作業程序|操作程序	same	word
operating instruction	操作說明|操作手冊	same	word
service attitude	服務態度	same	word
job site	工作現場|工地	same	word
event planning	活動企劃|活動規劃	same	word
exhibition planning	展覽規劃	nearly	word
meeting management	會議管理	same	word
venue management	場地管理	same	word
facility planning	設施規劃	same	word
contract management	合約管理|履約管理	same	word
contract negotiation	合約談判|合約協商	nearly	word
supplier evaluation	供應商評選|供應商評鑑|供應商評估	same	word
supplier selection	供應商評選	same	word
price negotiation	議價	same	word
bargaining	議價	same	word
inquiry	詢價|詢問	same	word
price comparison	比價	same	word
purchase order	採購單|訂購單	same	word
purchase	採購|購買	same	word
acceptance	驗收	same	word
acceptance inspection	驗收	same	word
inspection standard	檢驗標準	same	word
inspection report	檢驗報告|檢測報告	same	word
test report	測試報告|檢測報告	same	word
progress report	進度報告	same	word
project plan	專案計畫|專案計畫書	same	word
project proposal	專案提案|專案企劃書	same	word
project budget	專案預算	same	word
project schedule	專案時程|專案進度	same	word
project closing	結案	same	word
case closing	結案	same	word
marketing channel	行銷通路|行銷管道	same	word
marketing activity	行銷活動	same	word
sales performance	銷售業績	same	word
sales target	銷售目標|業績目標	same	word
sales record	銷售紀錄	same	word
sales data	銷售資料|銷售數據	same	word
market demand	市場需求	same	word
market information	市場資訊	same	word
customer demand	客戶需求|顧客需求	same	word
customer inquiry	客戶詢問|顧客詢問|詢問	nearly	word
product knowledge	產品知識|商品知識	same	word
product specification	產品規格	same	word
product quality	產品品質	same	word
product information	產品資訊|商品資訊	same	word
product positioning	產品定位	same	word
positioning	定位	same	word
differentiation	差異化	same	word
traffic analysis	流量分析	same	word
web traffic	流量|網站流量	same	word
advertising placement	廣告投放	same	word
advertising material	素材	nearly	word
media exposure	媒體曝光|曝光	same	word
news	新聞	same	word
poster	海報	same	word
flyer	傳單|文宣	same	word
brochure	手冊|文宣	nearly	word
catalog	目錄|型錄	same	word
sample	樣品|樣本	same	word
prototype making	打樣|原型	nearly	word
design draft	設計稿|設計草圖|草圖	same	word
sketching	素描|手繪	same	word
hand drawing	手繪	same	word
floor plan	平面圖	same	word
construction drawing	施工圖	same	word
construction plan	施工計畫	same	word
construction method	工法|施工方法	same	word
construction schedule	施工進度	same	word
construction quality	施工品質	same	word
construction material	建材|施工材料	same	word
quantity takeoff	數量計算	nearly	word
drawing software	繪圖軟體	same	word
design software	設計軟體	same	word
office software	文書處理|文書軟體	same	word
statistical software	統計軟體|統計分析軟體	same	word
image editing	影像處理	nearly	word
software installation	軟體安裝	same	word
network protocol	網路通訊協定|通訊協定	same	word
network architecture	網路架構	same	word
system architecture	系統架構	same	word
system testing	系統測試	same	word
system requirement	系統需求	same	word
functional test	功能測試|功能性測試	same	word
unit test	單元測試	same	word
stress test	壓力測試	same	word
performance test	效能測試|性能測試	same	word
acceptance test	驗收測試	same	word
disaster recovery	災難復原|災害復原	same	word	general
incident	事件|事故	same	word
incident response	事件處理	nearly	word
log	日誌|紀錄	nearly	word
permission	權限	same	word
authorization	授權	same	word
open source	開源	same	word
image recognition	影像辨識|圖像辨識	same	word	general
speech recognition	語音辨識	same	word	general
data security	資料安全|資訊安全	same	word
data quality	資料品質	same	word
data backup	資料備份	same	word
data format	資料格式	same	word
data model	資料模型	same	word
data transmission	資料傳輸	same	word
machine operation	機器操作|機台操作|機具操作	same	word
machine maintenance	機台保養|機具維護|設備維護	same	word
equipment maintenance	設備維護|設備保養	same	word
equipment operation	設備操作	same	word
tool maintenance	工具保養|工具維護	same	word
abnormality	異常	same	word
abnormal condition	異常狀況	same	word
production process	生產流程|製程	same	word
manufacturing process	製程|製造流程	same	word
production schedule	生產排程|生產計畫	same	word
production cost	生產成本	same	word
production efficiency	生產效率	same	word
capacity	產能|容量	same	word
work order	工單|製令	same	word
semi finished product	半成品	same	word
finished product	成品	same	word
waste material	廢料	same	word
scrap	廢料|報廢	same	word
energy efficiency	能源效率|能效	same	word
energy management	能源管理	same	word
energy consumption	能耗|能源消耗	same	word
power consumption	耗電	same	word
safety factor	安全係數	same	word
material property	材料特性	same	word
material selection	材料選用|材料選擇	same	word
surface roughness	表面粗糙度	same	word
coordinate	座標	same	word
vernier caliper	游標卡尺	same	word
caliper	卡尺|游標卡尺	same	word
micrometer	分厘卡	same	word
multimeter	三用電表|電表	same	word
oscilloscope	示波器	same	word
pressure test	壓力測試	same	word
temperature	溫度	same	word
humidity	濕度	same	word
voltage	電壓	same	word
current	電流	nearly	word
high voltage	高壓電|高電壓	same	word
grounding	接地	same	word
basic electricity	基本電學	same	word
fluid mechanics	流體力學	same	word	general
strength of material	材料力學	same	word
circuit theory	電路學	same	word
electronics theory	電子學	nearly	word
organic chemistry	有機化學	same	word
analytical chemistry	分析化學	same	word
color theory	色彩學	same	word
ergonomics	人體工學|人因工程	same	word
human factor	人因	same	word
art history	藝術史|美術史	same	word
cultural policy	文化政策	same	word
economics	經濟學|經濟	same	word
macroeconomics	總體經濟	same	word
management science	管理學	same	word
marketing management	行銷管理	same	word
production and operation management	生產管理	same	word
operations management	營運管理	same	word
quality tool	品管七大手法	nearly	word
seven quality tool	品管七大手法|QC七大手法	same	word
brainstorming	腦力激盪	same	word
swot analysis	SWOT	same	word
cost accounting	成本會計	same	word
management accounting	管理會計	same	word	general
financial accounting	財務會計	same	word
auditing	稽核|審計	same	word
business law	商事法	nearly	word	general
insurance law	保險法	same	word
securities law	證券交易法	same	word	general
land law	土地法	nearly	word	general
building act	建築法規|建築法令	nearly	word
food safety act	食品安全衛生管理法	same	word
privacy law	個人資料保護法	same	word
occupational safety and health act	職業安全衛生法	same	word
employment service act	就業服務法	same	word
pharmaceutical law	藥事法	same	word	general
vocational training act	職業訓練法	same	word	general
hotel management	旅館管理	same	word	general
restaurant management	餐飲管理	same	word
menu design	菜單設計	same	word
table service	餐飲服務	nearly	word
food preparation	食材處理|備料	nearly	word
knife skill	刀工	same	word
plating food	擺盤	same	word
expiration date	有效期限|保存期限	same	word
shelf life	保存期限	same	word
coffee bean	咖啡豆	same	word
latte art	拉花	same	word	general
tour planning	行程規劃	same	word
itinerary planning	行程規劃	same	word
passport	護照	same	word
visa	簽證	same	word
ticketing	票務	same	word
ticket	票券|門票	same	word	general
flight	航班|航空	same	word
airline	航空	same	word
guest complaint	客訴	same	word
room service	客房服務	same	word
lost and found	失物	same	word
traffic control	交通管制|交通指揮	nearly	word	general
emergency exit	逃生|安全門	nearly	word
fire extinguisher	滅火器	same	word
fire	火災|消防	same	word
earthquake	地震	same	word
natural disaster	天然災害	same	word
disaster prevention	防災|災害預防	same	word
burglary	竊盜	same	word
cardiopulmonary resuscitation	CPR	same	word
infection control	感染控制|感染管制	same	word	general
infectious disease	傳染病	same	word
epidemic prevention	防疫	same	word
wound	傷口	same	word
body care	身體清潔	same	word
bathing	沐浴	same	word	general
feeding	餵食	same	word
dementia	失智	same	word	general
breastfeeding	哺乳|母乳	same	word
mental health	心理健康	same	word	general
family	家庭|家屬	same	word
funeral	往生	nearly	word
religion	宗教	same	word
skin care	皮膚	nearly	word
skin	皮膚	same	word
haircut	剪髮	same	word
pruning	修剪	same	word
irrigation	灌溉	same	word
fertilization	施肥	same	word
harvest	採收|收穫	same	word
weeding	除草	same	word
greenhouse	溫室	same	word
organic	有機	same	word
traceability	溯源|追溯	same	word
water quality	水質	same	word
noise	噪音	same	word
water pollution	水污染	same	word
hazardous substance	危害性化學品|有害物質	same	word
toxic substance	毒性	nearly	word
environmental impact	環境影響	same	word
environmental hygiene	環境衛生	same	word
life cycle assessment	生命週期	same	word
supply	供應	same	word
lead time	交期	same	word
delivery date	交期|交貨期	same	word
packing list	裝箱單	nearly	word
incoterm	貿易條件	same	word
insurance premium	保費|保險費	same	word
transport route	運輸路線	same	word
fleet	車隊	same	word
fuel	燃料|油料	same	word
traffic regulation	道路交通	same	word
traffic accident	交通事故	same	word
driving license	駕照|駕駛執照	same	word	general
vehicle inspection	車輛檢查	same	word
lubrication	潤滑	same	word
engine oil	機油	same	word
diagnosis	診斷	same	word
fault	故障	same	word
replacement	更換	same	word
spare part	零件|備品	same	word
part	零件|零組件	same	word
component	零組件|元件|構件	same	word
module	模組	same	word
structure	結構	same	word
function	功能	same	word
shape	形狀|造型	same	word
size	尺寸	same	word
weight	重量	same	word
volume	體積	nearly	word
thickness	厚度	same	word
length	長度	same	word
angle	角度	same	word
cost saving	降低成本	nearly	word
`;
