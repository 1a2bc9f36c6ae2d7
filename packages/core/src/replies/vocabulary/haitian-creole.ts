import type { Vocabulary } from "./vocabulary.ts";

/** Haitian Creole. Accents are left out; "m'ap", "m ap" and "map" are one. Not read by a native speaker. */
export const haitianCreole: Vocabulary = {
	language: "ht",
	spellings: `
			m'ap, map, mwap = m ap
			m'pa, mpa = m pa
			m'ka, mka = m ka
			m'kapab, mkapab, mkab = m kapab
			m'vle, mvle = m vle
			pran'l, pranl, pranli = pran li
			fe'l, fel = fe l
			kapap, kab = kapab
			wii, wiii, ui, ouii = wi
			oui = wi
			nonn, nonm = non
			mersi, meci = mesi
			mwn, mwem = mwen
			oke = ok
			dakor, daco = dako
			m'vin = m vin
			jod = jodi
			travey = travay
			desole = dezole
		`,
	lists: {
		"ht:i": `
			mwen, m, mw
		`,
		"ht:it": `
			li a, la a, shift la a, li pou mwen, li pou nou, madi a, li, l, sa, sa a, shift la, shift sa a, chif la, orè a, jounen an, jou sa a, travay la, travay sa a
			yo, pou li, plas la, shift <details>, <details>
		`,
		"ht:can": `
			ka, kapab, ap, ap ka, pral, vle, prale, ta renmen, pare pou, disponib pou, lib pou, dako pou, ka vin
			ap vin
		`,
		"ht:take": `
			pran, fe, travay, kouvri, aksepte, ale, vini, vin, la, rive, ede, ede w, ede nou, pran li, fe li
			fe l, pran l, kouvri li, kouvri l, travay li, aksepte li, la a, al travay, vin travay, pran swen
			vin fe li, prezan
		`,
		"ht:when": `
			jou sa, le sa, jou madi a, jodi a, jodia, demen, jou sa a, le sa a, kounye a, fwa sa a, semen sa a, swa a, aswe a, <details>
			le <details>, nan le sa a, maten an
		`,
	},
	phrases: {
		yes: `
			wi (se)? (bon|trebyen|dako|oke|ok) (pou (mwen|m))?, wi m ap (fe|pran|kouvri|travay) (li|l)?, wi (mwen|m) disponib (<ht:when>)?, wi (mwen|m) vle (li|l)?
			wi, wi wi, wi mesi, wi silvouple, wi mwen, men wi, wi dako, wi m dako, byen si, byensi, natirelman
			asireman, se wi, repons mwen se wi, mwen di wi, wi mwen ka, wi m ka, wi m ap la, wi anpil, sètènman
			sètenman, absoliman, avek plezi, avèk plezi, ak plezi, ak ke kontan, mwen dako, m dako, m aksepte
			mwen aksepte, mwen konfime, m konfime, konfime
		`,
		commit: `
			(bay|ban|ba) (mwen|m) (li|l)
			(ou)? (met|mete|ka mete|mèt mete) (non)? (m|mwen) (sou|pou|nan|ladan)? (<ht:it>)?, mete (non)? (m|mwen) pou <ht:it>, ou met (konte sou (mwen|m)|mete (m|mwen))
			se (mwen|m) (k ap|kap|ki ap|ki pral|ki) (fe|pran|kouvri|travay|vin|ale) (li|l)?, (mwen|m) (ap|pral) (travay|fe|pran|kouvri) (li|l|shift la|jou sa|jou sa a|<details>) (<ht:when>)?
			<ht:i> (lib|disponib) (<ht:when>)? (epi|e)? <ht:i> ap (travay|fe|pran|vini|la) (li|l)?, (dakò|dako|ok) <ht:i> ap (la|vini|fe li|pran li)
			<ht:i> ap (la|vini) (a)? (le|nan)? (<details>|jou sa|jou sa a), sa (bon|mache) pou (mwen|m) (<ht:when>)?, <ht:i> pran <details>
			mete non m sou li, mete non mwen sou li
			<ht:i> <ht:can> <ht:take> <ht:it>? <ht:when>?, <ht:i> (ka|kapab) <ht:when>?, <ht:i> <ht:can> <ht:it>
			<ht:i> ap la <ht:when>?, <ht:i> pran <ht:it>, <ht:i> aksepte <ht:it>, <ht:i> vle <ht:it>, <ht:i> vle
			<ht:i> disponib <ht:when>, <ht:i> lib <ht:when>, <ht:i> disponib pou <ht:it>, mete m, mete m sou li
			mete non mwen, mete non m, mete mwen, mete mwen ladan, mete m ladan l, ban mwen <ht:it>
			ban m <ht:it>
			konte sou mwen, ou met konte sou mwen, ou ka konte sou mwen, se pou mwen, <ht:i> pare
			<ht:i> pral <ht:take> <ht:it>?, <ht:i> prale, kite l pou mwen, kenbe l pou mwen, <ht:i> pap manke
			pa gen pwoblem <ht:i> ap <ht:take> <ht:it>?, <ht:i> ale, <ht:i> ap vini, <ht:i> ap ale
		`,
		weak: `
			ok dako, dako ok, oke dako, poukisa non, poukisa pa, se bon (pou mwen)?
			dako, oke, ok, byen, trebyen, tre byen, pa gen pwoblem, san pwoblem, pa gen pwoblèm, disponib
			<ht:i> disponib, <ht:i> lib, sa bon, li bon, bon, <ht:i> ta renmen, pafe, anfom
			eske <ht:i> ka pran li
		`,
		no: `
			non, non non, non mesi, mesi non, non pa jodi a, pa jodi a, pa demen, pa kounye a, pa fwa sa a, jame
			non patwon, non dezole, mesi men non, ditou, pa ditou, pa vre, se non, mwen di non
			repons mwen se non, pa <details>, pa sa a
		`,
		refuse: `
			<ht:i> disponib (chak jou|tout jou|tout lot jou) (sof|eksepte) <details>
			(tanpri)? pa (mete|mete non) (m|mwen) (sou|pou|nan|ladan)? (<ht:it>)?, (tanpri)? pa konte sou (m|mwen)
			<ht:i> pa (vle|bezwen|aksepte|enterese|disponib|lib|pran|ap pran|pral pran|ka pran|kapab pran|ka fe|
				kapab fe|ap fe|ka kouvri|gen tan|pa lib) <ht:it>? <ht:when>?
			pa disponib, pa enterese, pa gen tan, mwen refize, m refize, mwen pase, m pase, m ap pase
			chache yon lot moun, jwenn yon lot moun, mande yon lot moun, bay yon lot moun, yon lot fwa, lot fwa
			yon lot jou, pwochen fwa, mwen pap pran li, <ht:i> pap pran <ht:it>, <ht:i> pap fe <ht:it>
			<ht:i> pap disponib, <ht:i> p ap pran <ht:it>, mwen pap ka pran li
		`,
		cannotCome: `
			<ht:i> pa (ka|kapab|ap ka|pral ka|ap kapab) (ale|vini|vin|travay|la|rive|ede|deplase|
				soti)? <ht:when>?
			pa ka, pa kapab, <ht:i> pap ka (ale|vini|vin|travay|la|rive)? <ht:when>?
			<ht:i> pap kapab <ht:when>?, <ht:i> p ap ka (ale|vini|vin|travay|la|rive)? <ht:when>?
			<ht:i> p ap kapab, <ht:i> pap vini <ht:when>?, <ht:i> pap la <ht:when>?, <ht:i> pap ale <ht:when>?
			<ht:i> p ap la, <ht:i> p ap vini
		`,
		reason: `
			<ht:i> (regret|regrèt) (sa)? <ht:i> ap travay (<ht:when>)?, <ht:i> (nan|an) (peyi dayiti|ayiti|miami|new york|vwayaj|vakans) (kounye a)?, <ht:i> ayiti (kounye a)?
			machin (m|mwen|mwen an|m nan) (pran)? (pann|pàn|an pann|an pàn), machin (mwen|m) (pran pann|pran pàn|kraze|gate)
			<ht:i> gen (yon)? lot (travay|randevou|bagay|shift|kliyan|djob) (<ht:when>)?, <ht:i> gen timoun (pou gade|nan men m|yo)?
			(map|<ht:i> ap) travay (yon)? lot kote <ht:when>?, (map|<ht:i> ap) travay jou sa
			<ht:i> (ap|ap deja) travay <ht:when>?, <ht:i> nan travay, <ht:i> okipe <ht:when>?, okipe, twò okipe
			<ht:i> malad, malad, <ht:i> pa santi m byen, <ht:i> pa santi mwen byen, pitit mwen malad
			pitit mwen an malad, pitit mwen, timoun mwen malad, (li)? twop lwen, (li)? two lwen, lwen, li lwen
			li twò lwen
			<ht:i> pa gen (machin|woulib|transpo|transpotasyon|moun pou gade pitit mwen|moun pou gade timoun yo|
				moun pou gade pitit mwen yo|moun pou gade ti moun yo)
			pa gen machin, machin mwen (gate|anpan|kraze|pa bon), machin mwen an (gate|anpan|kraze|pa bon)
			<ht:i> gen (randevou|lekol|klas|yon randevou|lot travay|yon lot travay|legliz|travay|randevou doktè|
				egzamen|yon lot shift|deja yon shift|yon ijans|ijans) <ht:when>?
			<ht:i> lekol, <ht:i> legliz, <ht:i> lopital, <ht:i> nan vwayaj, <ht:i> vwayaje, <ht:i> pa nan vil la
			<ht:i> andeyo, <ht:i> an vakans, an vakans, <ht:i> fatige, <ht:i> two fatige, fatige
			<ht:i> deja gen travay, <ht:i> gen travay deja, <ht:i> pa la, <ht:i> deja pran yon lot
		`,
		giveBack: `
			<ht:i> pa (ka|kapab|ap ka|pap ka) (fe|pran|al nan|vin nan) (sa|sila|shift la|li) <ht:i> te (pran|aksepte) (a|an|la)? (anko|ankò)?
			<ht:i> pa (ka|kapab|ap ka) (ale|vini|vin|fe li|fe l|pran li|travay)? <ht:when>? anko
			<ht:i> pap ka (ale|vini|vin|fe li|travay)? anko, anile <ht:it>, anile shift mwen
			<ht:i> bezwen anile, <ht:i> vle anile, <ht:i> dwe anile, <ht:i> oblije anile, retire m sou li
			retire m, retire mwen, chanje lide, <ht:i> chanje lide, jwenn yon lot moun
		`,
		keep: `
			kite l, kenbe li, kenbe l, pa anile, pa retire m
		`,
		all: `
			toulede, tou le 2, toude yo
			toude, tou de, tou le de, tou de yo, yo tout, tout, toule twa, tou le twa
		`,
		none: `
			okenn, okenn nan yo, pa youn, ni youn ni lot
		`,
		either: `
			nenpot, nenpot nan yo, nenpot ki, kelkeswa
		`,
		only: `
			selman, sel, sèlman
		`,
		hedge: `
			<ht:i> pa (di|hindi) (non|wi non), <ht:i> poko (konnen|si|sèten|deside)
			petet, pètèt, petet ka, petet wi, m pa konnen, mwen pa konnen, m pa fin konnen, <ht:i> pa si
			<ht:i> pa fin si, <ht:i> pa sèten, <ht:i> panse, <ht:i> panse wi, <ht:i> kwe, <ht:i> kwe wi
			<ht:i> pral we, <ht:i> ap we, <ht:i> ap eseye, <ht:i> pral eseye, ann we, kite m we, kite m gade
			kite m tcheke, kite mwen tcheke, <ht:i> ap tcheke, <ht:i> ap fe w konnen, <ht:i> ap di w
			<ht:i> ap rele w, tann, tann mwen, yon ti moman, yon minit, sa depann, depann, si bondye vle, posib
			li posib, <ht:i> swete, <ht:i> espere
		`,
		interest: `
			<ht:i> enterese, enterese
		`,
		condition: `
			si ou, si nou, si m, si mwen, si li, si gen, si w, si l, si pa, si se, selman si, men selman
			men si, jiska, jiske, apre, anvan, le m fini, le mwen fini, depi, toutotan, sof si, men fok, mwatye
			a kondisyon, men m dwe, men mwen dwe
		`,
		counter: `
			ou gen lot, gen lot, lot le, yon lot le, lot jou, pito, mwen pito, semen pwochen
		`,
		would: `
			<ht:i> ta (fe|pran|vini|ale|vin) (li|l)?
			<ht:i> ta renmen, <ht:i> te ka, <ht:i> ta vle, <ht:i> ta
		`,
		askTerms: `
			konbyen, konbyen yo peye, konbyen w ap peye, konbyen li peye, konbyen l ap peye, konbyen kob
			konbyen lajan, konbyen ou peye, ki le, a ki le, ki le li komanse, a kile, kile, ki jou
			konbyen edtan, konbyen tan, li toujou disponib, eske li toujou disponib, eske li disponib toujou
		`,
		askLogistics: `
			voye adres (la)? (ban|bay|pou) (mwen|m), (ban|banm|ba) (m|mwen)? adres (la)?
			ki adres, ki adres la, ki kote, ki kote li ye, kote li ye, kote sa ye, voye adres la
			voye adres la pou mwen, adres la, ban m adres la, kiles ki kliyan an, ki kliyan
			ki moun kliyan an ye, ki sa pou m pote, kisa pou m pote, kisa m dwe pote, kisa mwen dwe pote
		`,
		question: `
			eske, kisa, ki sa, ki moun, ki moun sa, kiyes, kiyes ki la, poukisa, kijan, kouman, ki shift, rele m
			rele mwen, ka rele m, m pa konprann, mwen pa konprann
		`,
		late: `
			m an reta, mwen an reta, m ap an reta, mwen nan wout, m sou wout, m nan wout, mwen rive, m la
			m ap vini talè
		`,
		wrongNumber: `
			move nimewo, ou tronpe, nimewo a pa bon, se pa mwen
		`,
		thirdParty: `
			se (pitit|madanm|mari) li, li pa la, li ap domi, se fi mwen ki ka
		`,
		tone: `
			malerezman
		`,
		pleasant: `
			poukisa non, <ht:i> pa ka di non (ak (ou|nou|w))?, <ht:i> pa (okipe|okipe ditou|gen anyen (pou fe)?|gen pwoblem) (ditou)? (<ht:when>)?
			pa bay (lot moun|yon lot moun|pesonn) (li|l)?, pa chache (lot moun|yon lot moun|pesonn) (anko)?, (eskize m|padon) <ht:i> (reponn|repon) (ta|an reta)
			<ht:i> fek (we|li|resevwa) (mesaj la|sa|li), pa di anyen anko
			pa gen pwoblem, san pwoblem, pa enkyete w, pa bekile, mesi pou opotinite a, <ht:i> bezwen kob
			<ht:i> bezwen kob la, <ht:i> bezwen ed yo, <ht:i> bezwen travay, <ht:i> lib, <ht:i> disponib
			bondye beni w, na we, n a we, na we demen, trebyen, tre byen, byen, <ht:i> rete pre, li pre
			<ht:i> pap travay jou sa a, <ht:i> pa travay jou sa a, <ht:i> pa gen anyen
		`,
		polite: `
			mesi, mesi anpil, silvouple, tanpri, souple, madan, mesye, madam, manmi, papa, cheri, zanmi
		`,
		sorry: `
			<ht:i> regret sa, <ht:i> regrèt sa, mwen regrèt
			dezole, <ht:i> dezole, padon, eskize m, eskize mwen, <ht:i> regret
		`,
		filler: `
			ebyen, enben, non wi, a, an, pou mwen, jodi a, demen, kounye a, men, la, anko, tou
		`,
		greeting: `
			bonjou, bonswa, alo, sak pase, kijan ou ye, kouman ou ye, salut, bonjou madan, bonjou mesye
			bonjou tout moun
		`,
		intro: `
			se <name>, se <any>, mwen se <any>, non mwen se <any>
		`,
		ack: `
			<ht:i> konprann, konprann, <ht:i> resevwa li, resevwa, <ht:i> we li, <ht:i> we mesaj la, ok mesi
		`,
		or: `
			oswa
		`,
		but: `
			men, poutan
		`,
		and: `
			ak, epi, e
		`,
		correction: `
			tann non, eskize, mwen vle di
		`,
		detail: `
			dezyem (nan|la)?, premye (a|la)?, (madi|lendi|mekredi|jedi|vandredi|samdi|dimanch) a
			pou <details>, nan <details>, le <details>, a <details>, shift <number>, nimewo <number>, shift la
			pou shift la, sa a
		`,
		optOut: `
			pa ekri m anko, pa ekri mwen anko, pa voye mesaj anko, pa voye mesaj ban mwen
			pa voye mesaj ban m anko, sispann ekri m, sispann ekri mwen, sispann voye mesaj, sispann rele m
			retire (non|nimewo) (m|mwen) (sou|nan) lis (la|ou a)?, retire m sou lis la, retire mwen sou lis la, retire nimewo mwen, kite m anpè, pa rele m anko
			pa kontakte m anko, sispann
		`,
	},
};
