/** Sites with pages of many organisations; never the key of one (docs/domain-rules.md 5). */
export const SHARED_HOSTS: ReadonlySet<string> = new Set(
  `note.com wantedly.com prtimes.jp b2match.com b2match.io linkedin.com facebook.com x.com twitter.com
   instagram.com youtube.com github.com medium.com qiita.com zenn.dev ameblo.jp livedoor.jp hatenablog.com fc2.com
   google.com wikipedia.org crunchbase.com speeda.com initial.inc bloomberg.com en-gage.net green-japan.com
   mynavi.jp rikunabi.com doda.jp baseconnect.in houjin.jp alarmbox.jp nta.go.jp gbiz.go.jp edinet-fsa.go.jp
   jetro.go.jp eu-japan.eu satsearch.co sorabatake.jp spacetide.jp jimdo.com jimdofree.com jimdosite.com
   peraichi.com studio.site amebaownd.com strikingly.com hp-ez.com crayonsite.net crayonsite.com xsrv.jp
   lolipop.jp stores.jp mapion.co.jp goo.ne.jp yahoo.co.jp nikkei.com expo2025.or.jp venturecafetokyo.org
   japan-forward.com rakuten.co.jp amazon.co.jp shop-pro.jp thebase.in goope.jp exblog.jp minne.com ipros.jp
   metoree.com itp.ne.jp tabelog.com`.split(/\s+/),
);

/** Domains shared by many bodies, each with a host of its own (docs/domain-rules.md 5). */
export const UMBRELLA_DOMAINS: ReadonlySet<string> = new Set(['cnr.it', 'unibo.it', 'asi.it', 'inaf.it']);

/** Suffixes of Japanese ministries, universities and local authorities; each of their domains is shared in the same way (docs/domain-rules.md 5). */
export const UMBRELLA_SUFFIXES: readonly string[] = ['go.jp', 'ac.jp', 'lg.jp'];

/** Free-mail and certified-mail (PEC) providers: an address there does not identify the employer (docs/domain-rules.md 5). */
export const FREE_MAIL_DOMAINS: ReadonlySet<string> = new Set(
  `gmail.com googlemail.com icloud.com me.com mac.com msn.com aol.com proton.me protonmail.com gmx.com gmx.de
   gmx.net mail.com yandex.com yandex.ru zoho.com fastmail.com tutanota.com naver.com qq.com 163.com 126.com
   docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp i.softbank.jp ymobile.ne.jp ymail.ne.jp disney.ne.jp
   vodafone.ne.jp willcom.com rakuten.jp ybb.ne.jp nifty.com biglobe.ne.jp so-net.ne.jp ocn.ne.jp plala.or.jp
   dion.ne.jp auone-net.jp hi-ho.ne.jp infoseek.jp excite.co.jp goo.jp mail.goo.ne.jp jcom.home.ne.jp jcom.zaq.ne.jp
   libero.it virgilio.it tiscali.it alice.it tin.it tim.it inwind.it iol.it fastwebnet.it email.it vodafone.it
   teletu.it poste.it aruba.it katamail.com supereva.it
   pec.it legalmail.it pec.aruba.it arubapec.it postecert.it pecimprese.it gigapec.it sicurezzapostale.it
   cert.legalmail.it registerpec.it namirialpec.it mypec.eu pec-mail.it postacertificata.gov.it casellapec.com
   poste-certificate.it infocert.it lamiapec.it pecsicura.it messaggipec.it pecfacile.it legalpec.it`.split(
    /\s+/,
  ),
);

/** First labels of free-mail domains that exist under many top-level domains: `hotmail.it`, `yahoo.co.jp`. */
export const FREE_MAIL_BRANDS: ReadonlySet<string> = new Set([
  'hotmail',
  'outlook',
  'yahoo',
  'live',
  'ymail',
]);
