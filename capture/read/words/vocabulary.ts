/** Fields a label may denote. An `other` label only ends the value before it. */
export type LabelField =
  | 'name'
  | 'nameEn'
  | 'nameKana'
  | 'tradeName'
  | 'corporateNumber'
  | 'invoiceNumber'
  | 'vatId'
  | 'representative'
  | 'address'
  | 'headOffice'
  | 'site'
  | 'postalCode'
  | 'founded'
  | 'startedBusiness'
  | 'capital'
  | 'fiscalYearEnd'
  | 'employees'
  | 'business'
  | 'contact'
  | 'phone'
  | 'fax'
  | 'email'
  | 'website'
  | 'stock'
  | 'customers'
  | 'banks'
  | 'other';

/** Japanese, English and Italian labels by field (docs/domain-rules.md 1.3); without blanks, Latin ones in lower case. */
export const LABELS: Readonly<Record<LabelField, string>> = {
  name: `会社名 商号 社名 名称 法人名 企業名 団体名 機関名 組織名 事業者名 正式名称 運営会社 運営者 運営会社名 運営者名 運営元
    運営法人 運営組織 販売業者 販売業者名 販売事業者 販売事業者名 会社名称 商号名 和文社名 本社名 会社商号 名称商号 社名商号 商号名称
    商号会社名 会社名商号 法人名称 法人の名称 団体の名称 日本語社名 日本語名 登記社名 登記名 協会名 組合名 事務所名 学校名 事業者 事業者の名称
    事業者の氏名又は名称 販売者 販売者名 発行者 県名 市名 町名 村名 自治体名 大学名 学校名 医院名称 クリニック名 施設名 学会名 財団名 社団名 園名 病院名 医院名
    companyname name tradename corporatename registeredname legalname nameofcompany company legalentity organization organizationname
    nameofthecompany corporation officialname firmname japanesename nameinjapanese companynameinjapanese
    denominazione denominazionesociale ragionesociale nome nomeazienda società ragionesocialedenominazione impresa nomedellasocietà nomedell'azienda
    nomedelladitta nomedell'impresa nomesocietà nomeditta nomedellacompagnia`,
  nameEn: `英文社名 英文商号 英語社名 英訳名 英文名称 英語表記 欧文社名 英文会社名 英語名 英文名 英語会社名 英文表記 英名 英語名称 社名英文
    社名英語 商号英文 商号英語 会社名英語 会社名英文 欧文名 欧文商号 englishname englishcompanyname companynameinenglish
    nameinenglish denominazioneinglese`,
  nameKana:
    'フリガナ ふりがな カナ 読み よみ よみがな 読み方 読みがな 読み仮名 会社名カナ 社名カナ 商号カナ kana reading',
  tradeName:
    '屋号 店名 店舗名 ブランド名 サービス名 サイト名 略称 通称 愛称 brand brandname shortname abbreviation',
  corporateNumber:
    '法人番号 会社法人等番号 corporatenumber corporatenumberjcn jcn registrationnumber companyregistrationnumber numeroaziendale',
  invoiceNumber: `適格請求書発行事業者登録番号 インボイス登録番号 インボイス番号 適格事業者番号 登録番号 適格請求書事業者番号 適格請求書発行事業者番号
    適格請求書発行事業者 インボイス 事業者登録番号 インボイス制度登録番号 インボイス制度番号 qualifiedinvoiceissuernumber invoicenumber
    invoiceregistrationnumber qualifiedinvoiceissuerno qualifiedinvoiceissuer`,
  vatId: `partitaiva p.iva piva p.i. codicefiscaleepartitaiva c.f.ep.iva c.f.p.iva p.ivaec.f. p.ivac.f. partitaivaecodicefiscale
    codicefiscalepartitaiva vat vatno vatno. vatnumber vatid vatregistrationnumber`,
  representative: `代表者 代表者名 代表者氏名 代表 代表取締役 代表取締役社長 代表取締役会長 代表取締役CEO 代表取締役社長CEO 代表取締役会長兼社長
    代表取締役兼CEO 代表取締役社長兼CEO 代表取締役社長執行役員 代表取締役専務 代表取締役副社長 代表執行役 代表執行役社長 代表社員 代表理事 理事長 社長 取締役社長
    センター長 館長 代表者の役職氏名 代表者役職氏名 代表者役職名氏名 代表者役職 会長 所長 機構長 知事 学長 院長 校長 園長 会頭 組合長 代表世話人 代表弁護士 代表税理士 代表行政書士
    代表司法書士 代表社会保険労務士 代表社労士 代表公認会計士 代表建築士 代表パートナー 代表幹事 事業主 店主 代表者代表取締役 運営責任者 運営統括責任者
    業務執行社員 職務執行者 店長 オーナー 創業者 最高経営責任者 代表責任者 代表役員 共同代表 代表執行役員 執行役員社長 社長執行役員 総裁 頭取 日本代表 販売責任者
    代表取締役最高経営責任者 chiefexecutiveofficer
    representative representativename representativedirector representativedirectorandpresident presidentandrepresentativedirector president
    ceo presidentandceo president&ceo presidentceo representativedirector&president president&representativedirector
    chairperson chairmanoftheboard directorgeneral secretarygeneral managingpartner managingmember representativemember founder&ceo ceo&founder presidentandrepresentative representativepartner
    representativedirectorandceo representativedirectorpresident representativedirector,president representativedirector&ceo chairman
    managingdirector director generalmanager executivedirector representatives
    rappresentantelegale legalerappresentante amministratoredelegato amministratoreunico presidente titolare direttore
    direttoregenerale rappresentante nomedelrappresentante direttorerappresentativo presidenteerappresentante
    presidenteedirettorerappresentativo presidenteeamministratoredelegato amministratoredelegatoepresidente`,
  address: `所在地 住所 会社所在地 会社住所 事務所所在地 所在 在地 事業所所在地 オフィス所在地 事務所 事務所住所 アクセス 住所所在地 所在地住所 主たる事務所
    主たる事務所の所在地 事務局 事務局所在地 オフィス住所 場所 販売者住所 法人所在地 法人住所 事業所住所 店舗所在地 店舗住所 郵便番号住所 住所地
    拠点所在地 location address officeaddress companyaddress businessaddress addresses postaladdress mailingaddress
    indirizzo posizione ubicazione indirizzodellasede indirizzodell'azienda indirizzodell'ufficio`,
  headOffice: `本社所在地 本店所在地 本店の所在の場所 本社 本店 本社住所 本店住所 本部 本部所在地 本社事務所 本社オフィス 本社工場 本社・工場 本社営業所 登記住所 登記上住所
    登記上の住所 登記上所在地 本社本店 本店本社 東京本社 大阪本社 名古屋本社 福岡本社 京都本社 横浜本社 国内本社 グループ本社
    登記簿上の本店 登記上の本店所在地 登記上の本店 本店登記地 本社(登記) 主たる営業所 主たる事業所
    headquarters hq headoffice registeredoffice principaloffice mainoffice corporateheadquarters headofficeaddress
    headquartersaddress registeredaddress corporateoffice headquarter headofficelocation headquarterslocation
    sede sedelegale sedeprincipale sedeoperativaelegale sedelegaleeoperativa sedelegaleedoperativa sedecentrale
    sedelegaleedamministrativa ufficioprincipale ufficiocentrale posizionedellasedecentrale ubicazionedellasede ubicazionedellasedecentrale
    indirizzodellasedecentrale indirizzodellasedelegale`,
  site: `支社 支店 営業所 事業所 工場 研究所 拠点 出張所 物流センター 倉庫 ショールーム 店舗 連絡事務所 駐在所 海外拠点 国内拠点 営業拠点 生産拠点 研究開発拠点
    最寄りの連絡場所 その他の営業所 その他の事業所 サテライトオフィス 支部 分室 研修センター 東京オフィス 大阪オフィス 海外事務所 東京事務所 大阪事務所
    branch branches branchoffice factory factories plant plants laboratory lab salesoffice regionaloffice representativeoffice
    branchoffices salesoffices showroom warehouse sites offices
    filiale filiali stabilimento sedeoperativa unitàlocale magazzino stabilimenti sedioperative`,
  postalCode: '郵便番号 〒 postalcode zipcode postcode zip cap codicepostale',
  founded: `設立 設立日 設立年月日 設立年月 会社設立 法人設立 設立年 設立時期 会社設立日 会社設立年月日 法人設立日 成立年月日 成立 法人成立 設立登記
    設立登記日 設立認可 認可年月日 設立認可日 設立許可 会社成立年月日 設立創業 設立・創業
    established dateofestablishment incorporated dateofincorporation establishment establishmentdate incorporation foundationdate
    dateestablished dateincorporated companyformation dateofformation formation estd establisheddate incorporationdate establishedon yearofestablishment
    costituzione datadicostituzione fondazione datacostituzione annodicostituzione annodifondazione istituito istituita istituzione datadiistituzione datadifondazione
    fondato fondata fondatail datadistituzione`,
  startedBusiness: `創業 創業日 創業年月日 創業年月 創業年 創立 創立日 創立年月日 創立年月 創設 開業 開設 開業日 開業年月日 開設日 開設年月日 設置年月日 創業・設立 創業設立
    発足 結成 創業開始 事業開始 営業開始 開学 開校 開院 開館 開園 創部 founded foundation foundedin foundingdate inception since dateoffoundation founding
    annodiavvio annodinascita nascita attivadal`,
  capital: `資本金 資本金額 資本の額 資本金の額 資本金及び資本準備金 資本金等 出資金 基本金 資本 資本金等の額 資本金および資本準備金 資本金(資本準備金含む) 基金 出資総額 拠出金
    出資金額 払込資本金 出資額 capital paid-incapital statedcapital capitalstock paidincapital paid-upcapital capitalfund
    sharecapital commonstock paidupcapital equitycapital capitalsociale capitale capitaleversato importodelcapitale`,
  fiscalYearEnd: `決算期 決算月 事業年度 決算 会計年度 決算日 決算時期 fiscalyearend fiscalyear closingdate closingmonth accountingperiod
    settlementdate fiscalyearends fiscalterm accountsettlement chiusuraesercizio eserciziosociale`,
  employees: `従業員数 従業員 社員数 社員 職員数 スタッフ数 人員 要員数 所員数 メンバー数 従業員人数 人数 スタッフ 職員 従業者数 従業人数 社員人数 在籍人数
    総従業員数 従業員総数 グループ従業員数 連結従業員数 教職員数 正社員数 従業員規模 社員従業員数 人員数 役職員数 構成人員 従業員社員数 総社員数 在籍社員数
    employees numberofemployees headcount staff employee noofemployees no.ofemployees employeenumber workforce numberofstaff
    numberofemployee numberofpersonnel staffs teamsize team members teammembers personnel totalemployees numberoftheemployees
    addetti dipendenti numerodipendenti numeroaddetti organico numerodidipendenti numerodeidipendenti numerodiimpiegati
    numerodegliimpiegati numerodiaddetti impiegati`,
  business: `事業内容 事業概要 業務内容 主要事業 主な事業 事業目的 営業品目 取扱品目 業種 主要製品 製品・サービス 製品サービス 活動内容 事業分野 主な事業内容 主要事業内容 主要業務
    主な業務 業務概要 営業内容 取扱商品 取扱製品 主要取扱商品 主要取扱品目 主要商品 生産品目 事業領域 主たる事業 事業種目 業務種目 会社事業内容 事業 目的 設立目的 主な製品
    主な取扱商品 主要品目 事業案内 製造品目 主要製品・サービス 業務 業務案内 取扱業務 業務分野 業務範囲 取り扱い業務 取扱い業務 取扱内容 主な業務内容 主要業務内容 サービス内容 提供サービス
    会社の目的 主な活動 主な活動内容 事業品目 営業種目 定款の目的
    business businessactivities mainbusiness linesofbusiness products businessdescription descriptionofbusiness businesscontent
    businesscontents businessoutline businesslines mainproducts businessfields principalbusiness corebusiness businessoverview
    businessdetails lineofbusiness businessfield majorproducts businessscope businesssummary mainbusinesses mainactivities
    naturaofbusiness natureofbusiness industry services businessdomain majorbusiness scopeofbusiness businessarea businesssectors
    serviceoverview servicesoverview serviceoutline areasofbusiness fieldsofbusiness businesssegments coreactivities principalactivities
    principalactivity mainactivity typeofbusiness whatwedo
    activities contentofbusiness contentsofbusiness businesses businessprofile
    attività settore oggettosociale attivitàprincipale settorediattività prodotti servizi descrizioneattività descrizionedell'attività contenutoaziendale
    contenutodell'attività contenutodelbusiness attivitàaziendali descrizionedelbusiness principaliattività`,
  contact: `連絡先 お問い合わせ先 問い合わせ先 お問合せ先 お問合わせ先 問合せ先 お問い合わせ お問合せ お問い合せ お問合わせ ご連絡先 お問い合わせ窓口 お問合せ窓口 問い合わせ窓口 窓口 お問い合わせ方法
    連絡方法 会社連絡先 contact contacts contactinformation contactinfo contactus inquiries enquiries inquiry contatti contatto recapiti`,
  phone: `tel 電話 電話番号 代表電話 代表電話番号 代表tel 電話番号代表 お電話 ℡ 電話番号(代表) 電話連絡先 お電話番号 電話・ファックス 固定電話 会社電話番号 携帯電話 携帯 電話受付 お電話でのお問い合わせ
    お電話でのお問合せ お電話でのお問合わせ お電話でのお問い合せ お電話でのご相談 フリーダイヤル 問い合わせ電話番号 お問い合わせ電話番号 代表番号 tel番号 tel代表 ☎ 📞 連絡先電話番号 電話窓口
    phone telephone telno telno. phonenumber telephonenumber telephoneno telephoneno. tel. ph ph. t mobile mob phoneno phoneno. call
    mainphone switchboard tollfree
    telefono tel.efax tel.fax telefonoefax cellulare centralino numerotelefonico numeroditelefono numeroditelefonoprincipale`,
  fax: `fax fax番号 ファックス ファクス ファクシミリ ℻ ファックス番号 fax代表 ファクシミリ番号 ファクス番号 📠 faxnumber faxno faxno. facsimile fax. f facsimilenumber telefax numerodifax numerodifax`,
  email: `e-mail eメール メール メールアドレス mail 電子メール email mailaddress e-mailaddress emailaddress emailアドレス e-mailアドレス eメールアドレス お問い合わせメール お問い合わせメールアドレス
    電子メールアドレス メールでのお問い合わせ メールでのお問合せ メールお問い合わせ 連絡先メールアドレス mailアドレス ✉ 📧 postaelettronica pec indirizzoe-mail indirizzoemail indirizzopec
    postaelettronicacertificata`,
  website: `url hp ホームページ ウェブサイト webサイト サイトurl ホームページアドレス ホームページurl hpアドレス ウェブ 公式サイト 公式ホームページ 公式hp website web homepage webaddress site
    websiteurl officialsite officialwebsite internet hpurl webサイトurl ウェブサイトurl コーポレートサイト sito sitoweb sitointernet www`,
  stock: `証券コード 上場市場 株式コード 上場取引所 上場証券取引所 株式上場 上場 銘柄コード 上場区分 株式市場 上場会社 stockcode listed stockexchange listing securitiescode tickersymbol ticker tsecode
    stocklisting stockexchangelisting listedmarket quotazione`,
  customers: `主要取引先 取引先 主要顧客 納入先 受注先 販売先 導入実績 主な取引先 主要販売先 主要納入先 主なお取引先 主要お取引先 お取引先 主要取引先様 主な顧客 取引先企業 主なクライアント 主要クライアント
    得意先 主要得意先 主な納入先 主な販売先 取引実績 主な取引実績 主要な取引先 主要受注先 主な得意先 クライアント 取引先一覧 主要取引先一覧 お取引先一覧 取引先名 お取引先企業 主要お客様 主なお客様
    majorcustomers clients customers maincustomers majorclients mainclients keyclients businesspartners principalcustomers keycustomers
    majorbusinesspartners clientele maintradingpartners majortradingpartners tradingpartners
    主要輸出先 輸出先 principaliclienti clienti`,
  banks: `取引銀行 主要取引銀行 取引金融機関 取引先銀行 主な取引銀行 主要取引金融機関 主な取引金融機関 主要取引先銀行 お取引銀行 取引先金融機関 主要取引先金融機関 銀行 メインバンク 金融機関 振込先
    主力銀行 取引銀行名 banks mainbanks bank correspondentbanks banksofaccount mainbank majorbanks correspondentbank banking bankreference
    tradingbanks principalbanks banche banca`,
  other: `主要輸入先 輸入先 役職 役職名 肩書 役員 役員一覧 取締役 監査役 執行役員 顧問 経営陣 理事 監事 評議員 役員構成 会社役員 社外取締役 専務取締役 常務取締役 取締役会長 取締役副社長 常勤監査役 社外監査役 相談役 副社長 専務 常務 副理事長 専務理事 常務理事 名誉会長 会計監査人 会計参与
    顧問弁護士 顧問税理士 顧問先 幹部 所属 部長 本部長 工場長 支店長 担当 担当者 責任者 個人情報保護管理者 個人情報保護責任者 統括責任者 情報セキュリティ責任者
    売上高 年商 売上 売上収益 経常収益 営業利益 経常利益 純資産 総資産 連結売上高 売上規模 業績 完成工事高 施工高 取扱高 出荷額 生産高 工事高
    主要仕入先 仕入先 主な仕入先 外注先 協力会社 主要協力会社 パートナー パートナー企業 提携先 業務提携先 提携企業 販売代理店 代理店 加盟店
    株主 主要株主 出資者 株主構成 親会社 大株主 資本構成 出資企業 株主名 主な株主 発行済株式 発行済株式総数 発行可能株式総数 株式数 株主数
    関連会社 関係会社 グループ会社 子会社 グループ企業 関連企業 連結子会社 グループ 系列会社 関連団体 関連法人 姉妹会社 兄弟会社
    許認可 許可・登録 免許 免許番号 登録 届出 認証 資格 認証取得 加盟団体 所属団体 許可番号 許可 認可 認可・資格 取得資格 保有資格 有資格者 登録免許 建設業許可 許認可番号 許認可等 資格等 所属 加入団体 加盟 認定 受賞
    受賞歴 表彰 特許 商標 知的財産 知的財産権 iso iso認証 プライバシーマーク 認証番号 登録番号等 古物商許可 古物商許可番号 労働者派遣事業 派遣許可番号 有料職業紹介事業 宅地建物取引業 建築士事務所登録 産業廃棄物 届出番号
    電気通信事業者届出番号 pマーク 認証基準 登録範囲 初回認証登録日 対象事業 適用宣言書 認証登録機関 認定機関 賠償責任保険 保険 加入保険 倫理規定
    沿革 会社沿革 歴史 あゆみ 理念 企業理念 経営理念 社是 社訓 基本理念 経営方針 行動指針 ビジョン ミッション バリュー スローガン モットー 方針 品質方針 環境方針 代表挨拶 ご挨拶 ごあいさつ 社長挨拶 代表メッセージ
    営業時間 受付時間 定休日 休業日 休日 休館日 営業日 診療時間 就業時間 対応エリア 営業エリア 対応地域 サービスエリア 施工エリア 商圏 配送エリア エリア 最寄駅 最寄り駅 交通 交通案内 交通アクセス 駐車場 地図 マップ map 電車 お車 車でお越しの方 電車でお越しの方 アクセスマップ
    車 バス 敷地面積 建物面積 延床面積 土地面積 面積 工場面積 規模 設備 主要設備 保有設備 主な設備 保有車両 車両台数 台数 保有台数 生産能力 構造
    職種 仕事内容 雇用形態 給与 月給 時給 年収 待遇 福利厚生 応募資格 応募方法 勤務地 勤務時間 募集職種 募集人員 採用人数 休日休暇 選考 選考方法 試用期間 昇給 賞与 社会保険 平均年齢 平均勤続年数 男女比 採用実績 学歴
    価格 料金 販売価格 商品代金以外の必要料金 支払方法 支払時期 お支払い方法 お支払方法 支払い方法 引き渡し時期 引渡時期 商品引渡し時期 返品 返品・交換 返品について 送料 代金の支払時期 キャンセル 解約 商品の引渡時期 動作環境 販売数量 注文方法 申込方法 申込期限 特別条件 手数料
    日時 会場 開催日 定員 参加費 対象 主催 共催 後援 協賛 講師 お名前 氏名 ご担当者名 件名 お問い合わせ内容 会社名(任意) 貴社名 御社名 ご住所 部署名 備考 その他 特徴 特長 強み 実績 ニュース お知らせ 公告方法 公告 定款 組織図 組織 部門 事業部 会員数 会員 加盟社数 拠点数 店舗数
    sns facebook instagram twitter line youtube linkedin x blog ブログ rss linkedin 産学連携 産学官連携 研究開発費 デポ スポンサー 編集長 発行 印刷 監修 制作 著者 出典 電話受付時間 関連リンク リンク 監査法人 法律顧問 弁護士 税理士 社労士 会計事務所 株主名簿管理人 単元株式数
    officers board management directors boardofdirectors leadership managementteam leadershipteam executives auditors executiveofficers boardmembers corporateofficers sales netsales revenue turnover annualsales annualturnover
    suppliers shareholders investors parent parentcompany majorshareholders affiliates subsidiaries group groupcompanies affiliatedcompanies relatedcompanies
    licences licenses certifications memberships certification permits qualifications awards patents accreditation
    history philosophy vision mission hours businesshours openinghours holidays access map directions neareststation closeststation area floorarea sitearea equipment price note remarks date time venue
    founder founders type headoffice&factory capacity auditor legalcounsel adviser advisor advisors issuedshares
    organisociali consigliodiamministrazione fatturato fornitori soci azionisti controllate certificazioni iscrizioni orari orario rea nrea numerorea reanumero n.rea registroimprese
    registrodelleimprese iscrizioneregistroimprese sdi codicesdi codiceunivoco codicedestinatario codicefiscale c.f. cf camera cciaa iscrizione iban`,
};

/** Endings that do not change a label's meaning: 会社住所一覧 (list of company addresses), 資本金額等 (amount of capital etc.). */
export const ENDINGS =
  /^(等|など|について|一覧|情報|欄|の名称|名称|名|氏名|名等|日|年月日|年月|年|番号|の番号|額|の額|数|総数|人数|先|概要|内容|詳細|所在地|の所在地|住所|の住所|様|企業|各社|順不同|敬称略|一部抜粋|抜粋|一部)+$/;

/** Words that denote the head office. */
export const HEAD_OFFICE =
  /(本社|本店|本部(?!長)|本庁|主たる(?:営業所|事業所|事務所)|登記|^新(?:事務所|社屋|住所|本社|オフィス|所在地)|^代\s*表$|head\s*-?\s*office|headquarter|main\s+office|registered\s+office|\bHQ\b|sede\s+(legale|principale|centrale))/i;

/** Words that denote a site other than the head office. */
export const OTHER_SITE =
  /(支社|支店|支部|支所|営業所|営業部|事業所|事業部|工場|研究所|研究室|出張所|分室|倉庫|センター|ショールーム|店舗|駐在|製作所|製造所|作業所|工房|オフィス|事務所|ラボ|スタジオ|サテライト|拠点|別館|^旧(?:住所|所在地|事務所|本社|社屋)|移転前|第[二三四2-4](?=$|工場|事業|倉庫|ビル)|(?<!本)店$|アトリエ|ギャラリー|キャンパス|ファクトリー|branch|factory|plant\b|lab(oratory)?\b|warehouse|showroom|(sales|liaison|field|service)\s+(office|division)|regional|overseas|(?<!\b(our|the|head|main|registered|corporate|principal)\s)(?<=\w\s)office\b(?!\s+(location|address|hours))|filial|stabiliment|magazzin|sede\s+operativa|unità\s+local)/i;
