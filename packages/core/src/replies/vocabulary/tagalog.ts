import type { Vocabulary } from "./vocabulary.ts";

/** Tagalog and Taglish. Not read by a native speaker. */
export const tagalog: Vocabulary = {
	language: "tl",
	spellings: `
			opoo, oppo, ohpo, opu = opo
			oow, oopo = oo
			di, hndi, hinde = hindi
			pde, pwde, pwedi, pwedeh, pede, pwed = pwede
			sge, cge, cgi, sgi, sigi, cgeh, sigee = sige
			aq, aku, akoh, acoh = ako
			ku, koh = ko
			slamat, salamt, tnx, slmt, salamats = salamat
			lng = lang
			nmn = naman
			d2 = dito
			ung, iyong, yun, iyon = yung
			kc = kasi
			wla = wala
			myron, meron, mayroon = may
			trbho, trbaho, trabho = trabaho
			pasenxa, pacensya, sensya, sensya na = pasensya
			gsto = gusto
			hnd, hnde = hindi
			sori = sorry
			nyu, nio = nyo
			pki = paki
			kso = kaso
			trbho = trabaho
			pnta = punta
			tlga = talaga
		`,
	lists: {
		between: `
			po, na, naman, ho, din, rin, talaga, nga, muna
		`,
		"tl:it": `
			to, nyan, niyan, diyan, dyan, jan, ito, iyan, yan, yung shift, yung shift na yan, yung shift na ito, ang shift, ang shift na yan
			ang shift na ito, na yan, na ito, iyon, sya, yung, shift na yan, shift, lahat, yan shift
			yung <details>, ang <details>, <details>
		`,
		"tl:take": `
			kunin, gawin, pumasok, pumunta, magtrabaho, tanggapin, pasukan, punan, i cover, cover, mag cover
			mag work, mag duty, magduty, i take, take, mag shift, mag report, dumating, tumulong, makapunta
			makapasok, makakuha, makapagtrabaho, makarating
		`,
		"tl:when": `
			nun, noon, nung araw na yun, nyan, sa araw na yun, ngayon, bukas, mamaya, sa araw na yan, sa araw na iyan, ngayong gabi, mamayang gabi, ngayong araw
			sa oras na yan, sa <details>, <details>, this time, ngayong linggo
		`,
	},
	phrases: {
		yes: `
			(sige|oo|opo|ok) (po)? (ba)? (go|game) (na)? (po)? (ako)?, oo naman po, opo opo, oo oo, sige lang po
			pwedeng pwede (po)? (ako)? (<tl:when>)?, kayang kaya (po|ko|ko po)?, go lang (po)?, syempre naman po
			oo, opo, oo naman, opo naman, oo sige, opo sige, sige opo, sige oo, oho, oo po, oo nga, syempre
			siyempre, syempre naman, siyempre po, sure po, yes po, yes opo, game, game po, game ako, g, g ako
			tanggap ko, tinatanggap ko, tinatanggap ko po, pumapayag ako, payag ako, payag po ako, confirm po
			confirmed po, kumpirmado, walang duda, aba oo, opo kaya ko, asahan nyo ako, asahan mo ako
			asahan nyo po ako, maaasahan nyo ako, makakaasa kayo
		`,
		commit: `
			(palista|pa lista|pasulat|palagay|pakilista) (na)? (lang)? (po)? (ng|ang)? (name|pangalan) ko, punta (po)? ako (<tl:when>)?, (ok|okay) (po)? ako (jan|dyan|diyan), ako na dyan
			(go|game|g|bet|push|laban) (na)? (po)? ako (jan|dyan|diyan|dito|sa <details>|<tl:when>)?, bet ko (po)? (yan|to|ito|kunin)?
			(free|libre|available|bakante|pwede) (po)? ako (<tl:when>|jan|dyan|para dyan)
			(andun|andoon|nandun|nandoon|dadating|darating|dating) (na)? (po)? ako (<tl:when>)?, pasok (na)? (po)? ako (<tl:when>|jan|dyan)?
			ako na (lang|nalang)? (po)? (ang)? (ilagay|i assign|iassign|bigyan|i schedule|ilista|isulat|i sched|i book|kumuha|pumasok) (nyo|niyo|mo|dyan)?
			kunin ko (na|rin)? (na)? (po)? <tl:it>?, kukunin ko (na|rin) (po)? <tl:it>?, (sa akin|sakin|akin) (na)? (lang)? (po)? <tl:it>
			(sa <details>|yung <details>) (kunin|kukunin) ko (po|na|na po)?, (pa|paki) (book|sched|schedule|lista|sulat|sign up) (na)? (po)? (ako|ko)
			i (schedule|sched|assign|lista|sign up) (nyo|niyo|mo) (na)? (po)? ako, (okay|ok|ayos) (po)? (sa akin|sakin|saken) (po)? (yan|to|ang <details>|<tl:when>)?
			keri (po)? (ko)? (<tl:it>)?, (makakapag duty|makakaduty|duty) (po)? ako <tl:when>, confirmed (po)? (ako)? (<tl:when>)?
			tatanggapin ko (po)? (<tl:it>)?, asahan (nyo|niyo|mo) (po)? ako (<tl:when>|dyan)?, ako (po)? (na)? ang (papasok|kukuha|pupunta|bahala)
			akin na (yan|yang|iyan|ang|lang)? (shift|duty|yan)?, ako na (dyan|diyan|lang|po|ang bahala) (shift)?
			(ilista|isama|ilagay) (nyo|niyo|mo) (na)? (po)? (ako|ko) (<tl:when>)?, available (po)? ako (sa)? <details>
			kaya ko <tl:it>?, kaya ko po <tl:it>?, kaya kong <tl:take> <tl:it>?, pwede ako <tl:when>?
			pwede po ako <tl:when>?, pwede akong <tl:take> <tl:it>? <tl:when>?
			pwede ko (kunin|gawin|pasukan|i cover|i take|tanggapin)? <tl:it>?, pwede kong <tl:take> <tl:it>?
			maaari ako, makakapunta ako <tl:when>?, makakapunta po ako <tl:when>?, makakapasok ako <tl:when>?
			makakapasok po ako <tl:when>?, papasok ako <tl:when>?, papasok po ako <tl:when>?
			pupunta ako <tl:when>?, pupunta po ako <tl:when>?, darating ako, darating po ako
			nandyan ako <tl:when>?, nandiyan ako <tl:when>?, andyan ako <tl:when>?, andyan po ako
			nandyan po ako, kukunin ko <tl:it>?, kukunin ko po <tl:it>?, kunin ko <tl:it>?, kunin ko po <tl:it>?
			gagawin ko <tl:it>?, gagawin ko po <tl:it>?, ako na, ako na lang, ako na po, ako na bahala
			ako na po bahala, ako na ang bahala, ako na ang <tl:take>, ako na kukuha, ako ang kukuha
			ako na papasok, ako na ang papasok, akin na yan, akin na lang, akin na, akin na po, sa akin na
			sa akin na lang, sa akin na po, ilista mo ako, ilista nyo ako, ilista nyo po ako, lista nyo ako
			isama mo ako, isama nyo ako, isama nyo po ako, ilagay nyo ako, ilagay mo ako, lagay nyo po ako
			i book mo ako, i book nyo ako, book nyo na ako
			gusto ko (kunin|pumasok|gawin|yan|ito|po|po yan|yung shift)?, gusto kong <tl:take> <tl:it>?
			magtatrabaho ako <tl:when>?, magdu duty ako, mag du duty ako, available ako <tl:when>?
			available po ako <tl:when>?, libre ako <tl:when>, take ko <tl:it>?, i take ko <tl:it>?
			i cover ko <tl:it>?, cover ko <tl:it>?, ico cover ko <tl:it>?, sige kukunin ko, sige pasok ako
			sige papasok ako, walang problema papasok ako, sasama ako, handa ako, handa po ako, ready ako
			ready po ako, bilang mo ako, count me in po
		`,
		weak: `
			(bat|bakit) (naman)? hindi, oks, okis, okidoki, sige sige, tara, ok sige, oh sige, ayos po, sure sige
			game po, game na, game na po
			sige, sige po, sige na, cge po, ok po, okay po, ok lang, ok lang po, okay lang, pwede, pwede po
			pwede naman, pwede naman po, pwedeng pwede, walang problema, walang problema po, wala pong problema
			libre ako, libre po ako, bakante ako, ayos, ayos lang, maayos, kaya, kaya naman, kaya po
			pwede ba ako, pwede ba akong <tl:take>, pwede ko bang kunin, pwede po ba ako, gusto ko sana
		`,
		no: `
			hindi, hindi po, hindi na, hindi na po, hindi muna, hindi muna po, hindi ngayon, hindi po ngayon
			huwag na, wag na, wag na po, huwag na po, ayaw, ayaw ko, ayoko, ayoko po, ayaw ko po, ayoko na
			no po, hindi salamat, hindi po salamat, salamat pero hindi, hindi bukas, hindi talaga, hindi ko
			hindi <details>, wag muna, next time na lang, next time na lang po, sa susunod na lang
			sa susunod na lang po, pass po, pass muna, pass muna ako, pass po muna ako, pass na lang po
			pass po ako, pass ako, pass na ako
		`,
		refuse: `
			d (po)? ako (pwede|available|free|libre|makakapasok|makakapunta|makakarating|papasok|pupunta) <tl:when>?, d ko (po)? (kaya|makukuha|kakayanin) <tl:it>?
			hindi (ko)? (po)? kaya (po)? (ng|sa|yung) <details>, hindi (po)? (kakayanin|keri|kaya ng schedule ko|tugma sa sched ko)
			hindi ako (po)? (pwede|free|available) (eh)?, (next|sunod) time (na)? (lang|nalang) (po)? (ulit)?, pass (na)? (lang|nalang)? (po)? (muna)? (ako)?
			(iba|sa iba) (na)? (lang|nalang) (po)? (muna)?, (tanggi|tatanggi) (po)? (muna)? ako
			hindi ko (kaya|kakayanin|makukuha|kukunin|gusto|matatanggap|pwede|magagawa|makuha|tatanggapin|
				kayang kunin) <tl:it>? <tl:when>?
			hindi ko po (kaya|kakayanin|makukuha|kukunin|gusto|matatanggap|magagawa|makuha) <tl:it>?
			hindi (ako|po ako) (available|interesado|libre|bakante|papayag|payag) <tl:when>?, hindi available
			hindi po available, hindi ako pwede <tl:when>?, hindi po ako pwede <tl:when>?
			hindi pwede <tl:when>?, hindi po pwede <tl:when>?, hindi ako free, walang oras, wala akong oras
			wala po akong oras, wala akong time, wala po akong time, iba na lang, iba na lang po, sa iba na lang
			sa iba na lang po, ibigay nyo na lang sa iba, humanap na lang kayo ng iba, hanap na lang kayo ng iba
			hindi kaya, hindi po kaya, hindi muna ako, hindi na muna, hindi muna po ako
			hindi ako pwede sa <details>, hindi pwede ako
		`,
		cannotCome: `
			hindi ako (makakapunta|makakapasok|papasok|pupunta|makakarating|makakadating|makakasama|
				makakapag work|makakaabot|makapasok|makapunta|makakatulong) <tl:when>?
			hindi po ako (makakapunta|makakapasok|papasok|pupunta|makakarating|makakadating|makapasok|
				makapunta) <tl:when>?
			hindi makakapunta, hindi makakapasok, hindi makakarating
		`,
		reason: `
			may pasok (po)? ako sa (isang|ibang|isa pang) (work|trabaho|client|kliyente|agency), (checkup|check up|appointment|duty|klase|exam) ko (po)? (<tl:when>)?
			(kagagaling|kakagaling|kauuwi|kakauwi|galing) (ko|lang ako|ako)? (lang)? (po)? (sa)? (<details>|duty|work|trabaho|night shift|shift|hospital|<duration>)
			pagod na pagod (na)? (po)? (ako)?, may (bata|baby|anak) (po)? (akong)? (inaalagaan|binabantayan|ako), may (iba|iba na) (po)? (akong|ako) (pasok|duty|shift|trabaho|kliyente|client)
			wala (pong|akong|po akong)? (maiiwan|mag iiwan|mapag iwanan|mapagiwanan|magbabantay) (sa|ng)? (anak ko|mga anak ko|bata|mga bata|baby ko)
			(nasa|asa) (byahe|bakasyon|ibang bansa|ibang state|vegas|la|ospital) (po)? (ako|kami)?, (naka)? leave (po)? ako (<tl:when>)?
			(may)? (sakit|lagnat|ubo|trangkaso) (po)? (ako|ang anak ko|anak ko), masakit (po)? (ang)? <word> ko
			may (pasok|pasok ako|pasok po ako|trabaho|trabaho ako|trabaho po ako|work|work ako|work po ako|duty|
				duty ako|duty po ako|lakad|lakad ako|lakad po ako|klase|klase ako|klase po ako|sakit|sakit ako|
				sakit po ako|sakit ang anak ko|sakit anak ko|sakit yung anak ko|sakit po ang anak ko|appointment|
				appointment ako|appointment po ako|exam ako|gagawin|gagawin ako|gagawin po ako|emergency|
				emergency ako|emergency po|iba akong trabaho|ibang trabaho|ibang trabaho ako|iba na akong shift|
				shift na ako|ibang pasok ako|meeting ako|party ako|simba|simba ako|family event|bisita kami|
				checkup ako|ibang duty ako|ibang lakad ako|schedule na ako|sched na ako|lagnat ako|
				lagnat anak ko) <tl:when>?
			(nasa|nasa|asa) (trabaho|work|ospital|bakasyon|pinas|pilipinas|bahay ng <any>|ibang trabaho|duty|
				labas|labas ng bayan|school|byahe|biyahe|simbahan) (ako|po ako|pa ako|pa po ako)? <tl:when>?
			busy ako <tl:when>?, busy po ako <tl:when>?, busy po, busy, sobrang busy, pagod ako, pagod na ako
			pagod po ako, pagod na po ako, puyat ako, puyat po ako, galing ako sa duty, galing duty
			kagagaling ko lang sa duty, masama pakiramdam ko, masama ang pakiramdam ko, masama po pakiramdam ko
			masyadong malayo, malayo, malayo po, ang layo, ang layo po, layo, sobrang layo, masyado pong malayo
			malayo sa akin, malayo ako, walang sasakyan, wala akong sasakyan, wala po akong sasakyan
			walang kotse, wala akong kotse, sira ang kotse ko, sira kotse ko, sira sasakyan ko
			walang magbabantay sa (anak ko|mga anak ko|bata|mga bata|nanay ko), wala akong magbabantay
			walang bantay (ang)? (anak ko|mga anak ko|bata|mga bata)?
			walang mag aalaga sa (anak ko|mga anak ko|bata), walang magaalaga sa anak ko
			kasama ko (anak ko|pamilya ko|ang pamilya ko|mga anak ko), bakasyon ako, naka leave ako
			naka leave po ako, nagtatrabaho ako <tl:when>?, nagtatrabaho po ako, nagwo work ako, out of town ako
			out of town po ako, may nakuha na akong shift, may iba na akong shift
		`,
		giveBack: `
			(opo|oo)? i cancel (nyo|niyo|mo) (na)? (po)?
			hindi na ako (makakapunta|makakapasok|pwede|papasok|pupunta|available|makakarating) <tl:when>?
			hindi na po ako (makakapunta|makakapasok|pwede|papasok|pupunta|available) <tl:when>?
			hindi ko na kaya, cancel ko <tl:it>, i cancel ko <tl:it>, kailangan kong i cancel, ikansela <tl:it>
			paki cancel <tl:it>?, pakicancel <tl:it>?, paki cancel po <tl:it>?, pa cancel <tl:it>?, pa cancel po
			alisin nyo ako, tanggalin nyo ako, tanggalin mo ako, tanggalin nyo po ako, absent ako <tl:when>?
			absent po ako <tl:when>?, a absent ako, aabsent ako <tl:when>?, nagbago isip ko, nagbago ang isip ko
			humanap na kayo ng iba, hanap na kayo ng iba, hanap po kayo ng kapalit, hanap kayo ng kapalit
		`,
		keep: `
			huwag i cancel, wag i cancel, wag nyo i cancel, ituloy, tuloy, tuloy po, tuloy ako
		`,
		all: `
			pareho, parehas, dalawa, dalawang shift, yung dalawa, parehong shift, lahat, silang lahat, tatlo
			yung tatlo, pareho po, lahat po
		`,
		none: `
			wala, wala sa dalawa, wala sa kanila, kahit alin hindi, walang pwede
		`,
		either: `
			kahit alin, kahit ano, kahit alin sa dalawa, bahala na kayo, kayo na bahala, bahala kayo
		`,
		only: `
			lang, lamang
		`,
		hedge: `
			siguro, baka, baka pwede, baka po, siguro po, malamang, tingnan ko, titingnan ko, tignan ko
			titignan ko, tingnan ko muna, check ko, check ko muna, check ko po muna, i check ko muna
			tanong ko muna, itatanong ko muna, magtatanong muna ako, pag iisipan ko, isipin ko muna
			pagiisipan ko, hindi ko alam, di ko alam, hindi ko pa alam, hindi sigurado, hindi ako sigurado
			di ako sure, hindi ako sure, hindi pa sure, depende, depende po, susubukan ko, subukan ko, try ko
			i try ko, tatry ko, sana, sana pwede, text kita mamaya, sabihan kita, sabihan ko kayo
			sasabihan kita, update kita, update ko kayo, sandali, sandali lang, saglit, saglit lang, teka
			teka lang, wait lang, wait lang po, mamaya na, hintay lang, pwede siguro, medyo, parang, mukhang
			kung sakali, bahala na, ewan, ewan ko, ewan ko po
		`,
		interest: `
			interesado ako, interesado, interesado po ako, interested ako, interested po ako
		`,
		condition: `
			kung, kapag, pag, basta, pero hanggang, hanggang, hanggang <details> lang, pagkatapos, bago, maliban
			pero dapat, kalahati, kalahating shift, late ako, male late ako, malelate ako, mahuhuli ako
			mag a out ng maaga, aalis ng maaga, uuwi ng maaga, maaga ako uuwi
		`,
		counter: `
			pwede ba bukas, pwede bang, pwede ba, may iba pa ba, may iba ba, meron bang iba, iba bang araw
			ibang araw, ibang oras, mas gusto ko, mas malapit, sa ibang araw, next week, palitan, palit
		`,
		would: `
			gusto ko sana, gusto ko sana kaso, gusto ko pero, sana, gusto ko, sana pwede, nais ko sana
			kukunin ko sana
		`,
		askTerms: `
			magkano, magkano po, magkano ang bayad, magkano bayad, magkano po ang bayad, magkano ang rate
			magkano per hour, anong oras, anong oras po, anong oras start, anong oras po ba, anong araw
			anong araw po, kailan, kailan po, ilang oras, ilang oras po, gaano katagal, available pa ba
			available pa po ba, bukas pa ba, may ot ba, gaano kalayo, open pa ba, open pa po ba
		`,
		askLogistics: `
			saan, saan po, saan po yan, saan yan, saan ba, saan po ba, saan sa <place>, anong address
			anong address po, ano address, ano po address, ano po ang address, ano ang address, ano pong address
			pa send ng address, pasend ng address, pa send po ng address, paki send ng address
			paki send po ng address, send po ng address, send nyo po address, address po, sino ang client
			sino po ang client, sino client, sino po client, sino ang pasyente, sino po ang pasyente
			sino yung client, ano dadalhin, ano ang dadalhin ko, ano po ang dadalhin, ano dadalhin ko
			may parking ba, may parking po ba, saan mag park
		`,
		question: `
			ano, ano po, ano yan, ano po yan, ano ito, sino, sino ito, sino to, sino po ito, sino po sila
			sino ka, bakit, bakit po, paano, paano po, alin, alin po, ba, po ba, tawag ka, tawagan mo ako
			tawagan nyo ako, pakitawagan ako, hindi ko maintindihan, di ko gets, pwede magtanong
		`,
		late: `
			male late ako, malelate ako, late ako, late po ako, papunta na ako, papunta na, papunta na po ako
			otw na, on the way na, on the way na ako, malapit na ako, nandito na ako, andito na ako, traffic
			sobrang traffic, na traffic ako, na traffic
		`,
		wrongNumber: `
			wrong number po, mali ang number, mali po ang number, maling number, hindi ako yan, wrong send
		`,
		thirdParty: `
			(yung|ang) (kapatid|kaibigan|asawa|ate|pinsan|anak) ko (pwede|gusto|available|na lang), anak nya ito
			asawa nya ito, wala sya, tulog sya, tulog pa sya, tanong mo si, tanungin mo si
		`,
		tone: `
			ha ha, asa ka pa, asa, weh, weh di nga, ulol, naku
		`,
		pleasant: `
			hindi (naman)? (po)? ako (busy|pagod|may lakad|abala) (<tl:when>)?
			(bat|bakit) (naman)? hindi, hindi ko (po)? (na)? (tatanggihan|matatanggihan|palalampasin|papalampasin) <tl:it>?
			wala (naman)? (po)? (akong|kong) (lakad|pasok|gagawin|duty|work|trabaho|ibang lakad|appointment) <tl:when>?
			(wag|huwag) (nyo|niyo|mo) (na)? (po)? (ibigay|ipasa|i bigay|ialok) sa iba (yan|na)?, late reply po, sorry late reply (po)?
			(wag|huwag) (na)? (po)? (kayong|kayo|kang|ka) (mag)? (hanap|maghanap) (na)? (ng iba)?, off (po)? (naman)? ako (<tl:when>)?
			walang problema, wala pong problema, wag kang mag alala, wag po kayo mag alala, huwag kang mag alala
			kailangan ko ng pera, kailangan ko ng oras, wala akong pasok, wala akong lakad, wala po akong pasok
			wala akong gagawin, wala naman akong gagawin, wala akong duty, off ko, day off ko, off ko naman
			malapit lang, malapit lang ako, malapit lang sa akin, sakto, salamat sa pagkakataon, ingat, ingat po
			kita kits, kita tayo, see you po, ok lang, ok lang po, walang anuman, libre ako, libre naman ako
			ayos
		`,
		polite: `
			salamat, salamat po, maraming salamat, maraming salamat po, po, ho, ate, kuya, maam, mam, sir
			maam sir, paki, pakiusap, thank you po, thanks po, please po, boss, nay, tay, mars, sis
		`,
		sorry: `
			pasensya, pasensya po, pasensya na, pasensya na po, sorry po, paumanhin, paumanhin po, patawad
			pasensiya na po, pasensiya
		`,
		filler: `
			kasi, e, eh, naman, lang, nga, na, ay, ah, hala, ngayon, bukas, talaga, din, rin, muna, ako, ko
			yan, ito, hehe, haha, sige
		`,
		greeting: `
			good (am|pm|eve|noon|day) (po)? (maam|mam|sir|maam sir)?, hi (po)? (maam|mam|sir), hello (po)? (maam|mam|sir)
			kumusta, kamusta, magandang umaga, magandang umaga po, magandang hapon, magandang hapon po
			magandang gabi, magandang gabi po, magandang araw, magandang araw po, hello po, hi po
			good morning po, good evening po, good afternoon po, kumusta po
		`,
		intro: `
			si <name> ito, si <name> po ito, ako si <any>, ako po si <any>, si <any> ito, si <name> to
		`,
		ack: `
			nakuha ko, natanggap ko, naintindihan ko, noted po, nabasa ko, nabasa ko na, received po, copy po
			gets, gets ko
		`,
		but: `
			pero, kaso, kaya lang, ngunit, kaso lang
		`,
		and: `
			at, tsaka, saka
		`,
		correction: `
			ay mali, mali pala, ay hindi, ibig kong sabihin, sorry mali
		`,
		detail: `
			ng <details>
			sa <details>, (yung|ang|para sa) <details>, (yung|ang) <ordinal>, number <number>, yung shift
			shift na yan, sa gabi, sa umaga, yung sa <details>, yung sa gabi, yung sa umaga, yung pang gabi
			yung pang umaga, ngayong <details>
		`,
		optOut: `
			(pakitanggal|pakialis|pakidelete|pakiremove|pakibura|tanggalin|alisin|burahin) (na)? (po|na po)? (ang|ng|yung)? (number|numero|pangalan|name) ko (sa (list|listahan) (nyo|ninyo|niyo)?)?
			(wag|huwag) (nyo|niyo) (na)? (po)? (akong|ako) (i text|itext|text|padalhan) (ng (text|message|shift))?, ayoko (na)? (po)? (ng|makatanggap ng) (text|message|mga text) (nyo|niyo|galing sa inyo)?
			(tigil|itigil|tigilan) (nyo|niyo|ninyo|mo) (na)? (po)? (ang)? (pag text|pagtext|pag tetext|pagtetext|text) (sa akin|sakin)?, (paki|pa) (tanggal|alis|delete|remove) (po|na)? (ang)? number ko
			(huwag|wag) (nyo|ninyo|mo|niyo) (na)? (po)? (akong|ako) (po)? (itext|i text|tawagan|kontakin|istorbohin|guluhin|imessage|i message)
			huwag nyo na akong itext, wag nyo na akong itext, wag mo na akong itext, huwag mo na akong itext
			wag na kayo magtext, wag ka na magtext, wag na po kayo magtext, tigilan nyo na ako
			tigilan mo na ako, (tanggalin|alisin|burahin) (nyo|niyo|mo) (na)? (po)? (ang)? (number|numero|pangalan|name) ko (sa (list|listahan) (nyo|niyo|mo)?)?, alisin nyo ako sa listahan, tanggalin nyo ako sa listahan
			tanggalin nyo na ako sa listahan, tanggalin mo ako sa listahan, alisin mo ako sa listahan
			wag nyo na akong kontakin, huwag nyo na akong tawagan, wag nyo na akong tawagan, itigil nyo na
			tama na ang text, ayoko na makatanggap ng text
		`,
	},
};
