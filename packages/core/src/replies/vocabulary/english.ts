import type { Vocabulary } from "./vocabulary.ts";

/**
 * English. One phrase a line, or several between commas; `word?` and `(a|b)` as in docs/replies.md.
 * Contractions are written out here ("i will", "can not"): the spellings below turn the short forms
 * into these.
 */
export const english: Vocabulary = {
	language: "en",

	spellings: `
			bethere, betheir = be there
			mein = me in
			ut, iy, itt = it
			tak, taje, tkae, tqke, taake = take
			yessuh, yezzir, yezzur, yessur = yes
			puy, ptu = put
			thang = thing
			thatll = that will
			itll = it will
			nty = no thank you
			hecc, shoot = heck
			# short forms
			ill, i'll, illl, il, aill, iwill, ile = i will
			im, i'm, iam, ime, imm = i am
			id, i'd = i would
			ive, i've = i have
			ima, imma, imna, i'ma, im'a, amma, tryna = i will
			gonna, gunna, gon, gona, ganna, goin, finna = going to
			gotta, gota = have to
			wanna, wana = want to
			lemme, leme = let me
			gimme, gimmie = give me
			cant, can't, cannot, canot, cnt, kant, caint, cand't, ca'nt, cann't, cantt, canr = can not
			wont, won't, wnt = will not
			dont, don't, dnt, dnot, dunt, donot, dontt = do not
			doesnt, dosent, doesn't, dosnt = does not
			didnt, didn't, dint = did not
			isnt, isn't = is not
			arent, aren't = are not
			aint, ain't = am not
			nit = not
			wasnt = was not
			wouldnt, wouldn't = would not
			couldnt, couldn't = could not
			shouldnt = should not
			havent, haven't = have not
			hasnt = has not
			thats, that's, thas, dats = that is
			its, it's, itz = it is
			whats, what's = what is
			whos, who's = who is
			wheres, where's = where is
			theres, there's = there is
			hes = he is
			shes = she is
			youd = you would
			youll = you will
			youre = you are
			lets = let us
			# texting
			u, yu, yoo, chu = you
			hmu = hit me up
			travelling, traveln = traveling
			betchya = betcha
			ion, iont = i do not
			fw = mess with
			ur, yr = your
			r = are
			2day = today
			2nite, 2night, tonite, tonight's = tonight
			2moro, 2morrow, 2mrw, 2mo, tomorrow's, tmrws, tomorrows, tmoro, tomm = tomorrow
			todays = today
			gr8 = great
			l8r = later
			b4 = before
			pls, plz, plss, plse, plea, pleas, peas, plez, pleez = please
			thx, thnx, tnx, thks, thanx, thank's, thanku, thnks, tks, tx, thanls, thanjs, tnks = thanks
			ty, tysm, tyvm, thankyou, thanku = thank you
			thx u = thank you
			sry, sorrry, srry, soz, sory, sowwy, soory = sorry
			def, defs, deff, defo, definately, definitly, definetly, defiantly, definatly = definitely
			definitley, defintely = definitely
			prolly, probly, prly, probaly = probably
			mayb, mabye, mabe, mby, maybee, mebbe = maybe
			idk, iono, idek = i do not know
			dunno = do not know
			nvm, nvmd, nm = never mind
			ngl, tbh, fr, frfr = really
			fasho, fs, fosho, forsure, 4sure, foshow = for sure
			ofc = of course
			omw = on my way
			otw = on my way
			bc, cuz, cus, coz, cause, becuz, bcuz = because
			tho = though
			thru = through
			w, wit, wth, wid = with
			wk = week
			abt = about
			rly, rlly, realy = really
			msg = message
			txt = text
			txting, textin = texting
			txts = texts
			appt, appts, appnt, appointmnt, apt = appointment
			hr, hrs = hours
			min, mins = minutes
			ppl = people
			pd = paid
			avail, availible, avaliable, availble, avaible, availabe, avalible, avialable = available
			availiable, avalable, avb = available
			unavail, unavailible, unavaliable, unavalible, unavailble, unavalable, navail = unavailable
			shft, shif, shfit, sift = shift
			wrk, werk, wrok, wok = work
			wrking, workin = working
			comin = coming
			takin = taking
			doin = doing
			tke, tk, taek, takee, teke, takr, tske, rake it = take
			hv, hav, haf, hve = have
			cn, cam, csn, xan = can
			wil, wll, willl, wiill = will
			thier = their
			dat = that
			dis = this
			teh, hte = the
			hafta = have to
			vacay, vaca = vacation
			o'clock = oclock
			outta = out of
			kno = know
			aight, ight, aite, aiight, iight, alrite, alr, alrighty, allright = alright
			yesm, yesmaam, yesma'am, mam = maam
			ma'am = maam
			bday = birthday
			hosp = hospital
			dr, drs, doc, docs = doctor
			kido, kiddo, kiddos = kids
			babysiter, babysittr = babysitter
			everytime = every time
			luv = love
			wud, wld, wouldd = would
			cud, cld = could
			shud = should
			goodmorning = good morning
			goodnight = good night
			goodevening = good evening
			grl = girl
			appreciated, apreciate, appriciate = appreciate
			btwn = between
			congrats = congratulations
			confrm, comfirm, cofirm, confrim, conferm, comfirmed, confrimed, confimed = confirm
			accep, acept, axcept, excpet = accept
			everthing = everything
			nite = night
			morn, mornin = morning
			goodbye = bye
			hella = very
			kinda, kindof = kind of
			sorta = sort of
			gud = good
			b = be
			thre, theer, tehre, theere, der, dere = there
			th = the
			k, kk, kkk, oki, okey, okie, okayy, okk, okz, oke, okies, okee, mkay, kay, okaay, okeydoke = ok
			okiedokie, okidoki, ok., oky, oka, o.k, okdokey, okaye = ok
			okay = ok
			yess, ys, yse, yed, yws, tes, yesa, yaas, yass, yas, yaass, yasss, yus, yis, yesh, yues, yees = yes
			yews, ywes, eys, ues, yres, yds, ysss, yeas, yese, yesd, yex, yez, 7es, yeds, yesir, yessir = yes
			yezzir, yessirr, yep, yup, yepp, yupp, yeppers, yuppers, yip, yuh, yurr, yuppp, ywp, yeop = yes
			yeup, yrs, yss, yrp, uup, uep = yes
			yea, yeh, yeahh, ye, yee, yh, yah, yaa, ywa, yeag, yeha, yeaa, yrah, ywah, yeahs, yeahhh = yeah
			yeee, eyah, yewh, yeqh, yeay = yeah
			shure, sur, suree, shur, suer, srue, sute, surr, shuer, surely = sure
			nop, nopee, noppe, npoe, noep, noe, nein, npe, mope, nkpe, noh, nuhuh, nay, noppers, nopers = nope
			npes, nopr = nope
			nahh, naw, nawh, naa, nuh, nahhh, nahw, nha, nsh = nah
		`,

	lists: {
		// words that may stand inside a phrase without changing it
		between: `
			definitely, absolutely, totally, gladly, happily, certainly, really, exactly, just, also, then
			please, surely, actually, honestly, personally, gratefully, willingly, instantly, immediately
			right now, right away
			so, uh, um, umm, uhh, er, lol, haha, well, still, again, all, very, much, always, for sure
			of course, <number:percent>, like, god willing, most, be more than, more than, quickly, indeed
			kindly, deff, simply, fully, at this time, at the moment, unfortunately, sadly, myself, currently
			rn, as well, for real, today, tonight, tomorrow, anyway
		`,
		"number:percent": `
			100, 100 percent, 1000, 110
		`,
		initial: `
			a, b, c, d, e, f, g, h, j, l, m, p, q, r, s, t, v, w, z
		`,
		i: `
			i, me and, im
		`,
		it: `
			both, both of them, both shifts, both of those, both of these, all of them, all of those
			all (two|three|four|2|3|4) (shifts|of them)?, them both, them all
			it, this, that, that one, this one, the one, these, those, them, this thing, that thing
			the whole thing, the whole shift, the whole day, the full shift, all of it, all the hours
			this for you, that for you, it for you, it for yall, that for yall, it 4 you, for you
			<adj>? <shift:one>, <det> <adj>? <shift>, <det> <details> (<shift>|one)?, <details> one, (this|that|the) <adj> one
			<details>, it (on|for|at)? <details>, that (on|for|at) <details>, this (on|for|at) <details>, my (shift|slot|spot) (<details>|<thatday>)?
			<det>? <shift> (on|for|at|in)? <details>, (the|that|this) <details> <details>, u that
			you that, you on that, you on this
			<det>? <part> <shift>, (the|that|this) <part> (one|<shift>)?, <det>? <ordinal> (one|<shift>)?
			(the|that) <timeorder> (one|<shift>)?, <det>? <shift> number? <number>
		`,
		it1: `
			<it>, it <it>, <it> (on|for|at|in|from) <it>
		`,
		details: `
			<detail>, <detail> <detail>, <detail> <detail> <detail>, <detail> (at|on|in|from|for) <detail>
			<part> <detail>, <detail> <part>, <role> <detail> <detail> <detail>, <duration>, <duration> <detail>
		`,
		det: `
			the, this, that, your, those, these, dat, ya, all the, tha
		`,
		adj: `
			open, extra, whole, full, entire, available, new, same, single, offered, regular, last minute
			vacant, empty
		`,
		// without "the": the nouns that mean the shift on offer, and not shifts or work at large
		"shift:one": `
			shift, shft, slot, spot, assignment, opening, position, opportunity, offer, booking
		`,
		// what is claimed outright: "I got the schedule" and "I need the hours" claim nothing
		"it:firm": `
			both, both of them, both shifts, both of those, both of these, all of them, all of those, them both
			all (two|three|four|2|3|4) (shifts|of them)?, it, this, that, that one, this one, the one, these, those, them
			it for you, that for you, this for you, <det>? <adj>? <shift:one>, <det> (shifts|gig|slots|spots|one)
			<details>, <det> <details> (<shift>|one)?, it (on|for|at)? <details>, that (on|for|at) <details>
			<det>? <shift:one> (on|for|at|in)? <details>, <det>? <part> (<shift>|one), <det>? <ordinal> (one|<shift>)?
			(the|that) <timeorder> (one|<shift>)?, <det>? <shift:one> number? <number>
		`,
		shift: `
			shift, shifts, shft, slot, slots, spot, job, case, cases, assignment, position, opening, hours
			visit, gig, client, patient, opportunity, duty, day, time, work, run, offer, pick up, pt
			booking
		`,
		take: `
			take, do, cover, work, grab, snag, pick up, fill, accept, claim, handle, get, nab, snatch, scoop
			scoop up, cop, run, tackle, manage, swing, pull, hop on, jump on, take on, take care of, lock in
			accommodate, book, commit to, sign up for, volunteer for, cover for, step in for, knock out
			knock that out, pick it up, take up, take over, fill in for, be there for, come for, come in for
			come to, go to, come in on, come on, come do, go do, come cover, go cover, come in and work
			be available for, help with, help out with, help you with, help you out with, help cover
			pick <it:that> up, scoop <it:that> up, snatch <it:that> up, knock <it:that> out, serve, rock, hold down, be in for, show up for, be up for
			come and do, assist with, commit for, report to, be able to (take|do|cover|work|make)
		`,
		come: `
			make it (there|in|over|out there|over there)
			pull up, slide, slide through, roll through, pull through, be over there, be right over, be on deck
			be out there, be over that way, come, come in, come out, go, go in, be there, be in, be available, make it, make that, make this
			make this work, make that work, make it work, make it happen, get there, show up, help, help out
			help you, help you out, help yall out, fill in, step in, swing by, head over, head in, work, cover
			arrive, attend, report in, report for duty, report to work, be on time, be on it, be present, be here, be free
			be their, be they are, be there then, come to work, come help, come work, go work, come through, come by, do so, cover for you
			do that for you, be there bright and early, be there on time, be there early, be there then
			participate, get in, pull it off, swing it, pull that off, commit
		`,
		coming: `
			taking <it>?, covering <it>?, grabbing <it>, doing <it>, accepting <it>?, working <it:that>, coming
			coming in, claiming <it>, picking <it> up, picking up <it>, snagging <it>, going, going in
			confirming <it>?, showing up, filling in, filling <it>, in for <it>?, down for <it>, up for <it>
			good for <it>, game for <it>, available for <it>, free for <it>, ok for <it>, good with <it>
			fine with <it>, cool with <it>, ok with <it>, down with <it>, all over it, all over that
			set for <it>, ready for <it>, available to <take> <it>, available to <come>, free to <take> <it>
			free to <come>, happy with <it>
		`,
		gear: `
			scrubs, lunch, dinner, food, snack, snacks, coffee, water, badge, id, id badge, name badge, uniform, mask, masks
			gloves, ppe, shoes, gown, gait belt, stethoscope, bp cuff, cuff, thermometer, supplies, stuff, things
			gear, book, charger, phone, jacket, sweater, umbrella, chair, laptop, tablet, pen, papers, paperwork
			license, own, bag, car, truck, water bottle, shoe covers, bible
		`,
		mustdo: `
			renew, move, pick up, drop off, watch, babysit, attend, study for, cook, clean, finish, fix, help, visit, host, wait for, pack, appear at
			appear in, register for, bury, meet with, be at, care for, drive, take care of, take, bring
		`,
		putmedown: `
			(put|sign|book|schedule|add|mark|pencil|count|confirm|assign) me (down|up|in|on)? (for|on|to)? <it>?
			put my name (down|on it|in|on <it>|down for <it>), (give|assign) (it|that|that one|this one|the shift) to me
			give me (it|that one|this one|the shift|that shift)
		`,
		"it:that": `
			it, this, that, this one, that one, that shift, this shift, the shift, it for you
		`,
		// promises
		will: `
			will, shall, can, am able to, will be able to, am happy to, am glad to, will be happy to
			will be glad to, would be happy to, would be glad to, would be more than happy to, am willing to
			am ready to, am going to, am down to, am good to, am so down to, am available to, am free to
			can come, would love to, would like to, would gladly, will gladly, want to, am set to
			will definitely be able to, be able to, able to, happy to, glad to, willing to, love to, down to
			ready to, will go ahead and, am gonna go ahead and, am going to go ahead and, can go ahead and
			can be available to, can be there to, would be delighted to, am delighted to, would be honored to
			am pleased to, pleased to, am excited to, excited to, am prepared to, do want to, sure can
			sure will, most definitely can, most certainly can, got time to, have time to, am committed to
			going to, will be going to, can most definitely, can help and, will come in and
			am more than happy to, more than happy to, would really love to, would appreciate to, volunteer to
			am agreeing to, agree to, accept to, will be there to, am game to, am up to, am fine to, am cool to
			am ok to, am okay to
		`,
		can: `
			can, will, shall, am able, can do, will do
		`,
		wont: `
			can not, will not, am not able to, will not be able to, would not be able to, am unable to
			will be unable to, unable to, not able to, am not going to be able to, not going to be able to
			am not going to, not going to, am not gonna, do not want to, do not wanna, am not available to
			not available to, am not trying to, would rather not, prefer not to, do not think i can
			do not think i will be able to, do not think i could, do not believe i can, could not
			am not free to, no i can not, may not be able to, can no longer, will no longer be able to
			are not able to, am not in a position to, would not, wouldnt, am not willing to
			am not interested in, not interested in, am not comfortable, refuse to, have to decline to, never
			am not about to, can neither, can barely, can hardly, am no longer able to
			do not have (the)? time to, do not have a way to, have no way to, have no time to, got no way to
			am too tired to, am too busy to, am too sick to, is no way i can, no way i can, no way can i
			there is no way i can, am in no position to, am not well enough to, not well enough to
			am not ready to, am not allowed to, not allowed to, am too far to, am going to be unable to
			am having to decline to, will not get to, am not up to, not up to, am not qualified to
			am not certified to, do not care to, do not feel like, do not like to, can not afford to
			choose not to, not willing to, no longer able to, would not want to, do not feel comfortable
			am not gona, never want to, do not ever want to, am never going to
		`,
		negtake: `
			<take> <it>, <take> (a|an|any|any more|another) <shift>, take, cover, do, accept, claim, commit, pick up, get to it, taking <it>?
			covering <it>?, working <it>, doing <it>, driving that far, drive that far, do that to, say yes
			mess with <it>, rock with <it>, fool with <it>, deal with <it>, say yes to <it>, swing it, do so, do another, take another, do any, take any, take any more
			take any shifts, take any more shifts, do any more, pick up any, pick up any shifts, accept <it>
			do doubles, do a double, do nights, do overnights, do days, do weekends, do mornings, work weekends
			work nights, work overnights, work mornings, work days, work doubles, work a double
			work anymore hours, accept any, take on any, take on any more, commit to <it>, cover any
			work (on)? weekends, be interested
		`,
		negcome: `
			<come>, come, make it, make <it>, come in, be there, get there, work, work <it>, go, get out
			get away, leave, leave early, drive, drive there, travel, get over there, be available, get off
			get off work, get coverage, get a ride, get a sitter, find a sitter, find a babysitter
			get a babysitter, find childcare, get childcare, find anyone to watch my (kids|son|daughter|baby)
			get out of it, get out of bed, walk, drive at night, get a car, go in, show up
			leave my (kids|son|daughter|baby|mom|house|job), miss (class|school|work), help, help out, help you
			help you out, help this time, go back, go back there, go back to <it>, get my (car|kids), get a day off, take off, take off work
			get time off, reschedule, switch, move my appointment, cancel my appointment, skip class
			call off my other job
		`,
		sorry: `
			sorry, so sorry, i am sorry, i am so sorry, very sorry, really sorry, sorry sorry, sorry about that
			my apologies, apologies
		`,
		"event:alone": `
			doctor appointment, doctors appointment, dentist appointment, dentist, appointment, birthday party
			baby shower, family reunion, prior commitment, prior engagement, previous engagement
			family function, family event, family thing, parent teacher conference, wedding, funeral, surgery
			job interview, dialysis day, chemo day
		`,
		eventx: `
			bible study, choir practice, choir, rehearsal, band practice, soccer practice, soccer game, football game
			softball game, baseball game, basketball game, dance class, dance recital, prayer meeting, revival
			retreat, seminar, workshop, certification class, cpr class, bls class, state exam, nclex, boards
			board exam, skills test, state boards, ged class, night class, custody exchange, probation meeting
			aa meeting, gala, fundraiser, volunteering, photo shoot, first communion, communion, confirmation class
			house warming, housewarming, potluck, picnic, sleepover, playdate, open house, back to school night
			parent conference, iep meeting, iep, pta, cheer, swim lessons, gymnastics, karate, tournament, track meet
			driving test, dmv appointment, dmv, immigration appointment, citizenship test, biometrics, oil change
			smog check, car inspection, vet appointment, hair appointment, nail appointment, housing appointment
			social security appointment
			court date, hearing, court hearing, custody hearing, deposition, closing, walkthrough, doctors visit
			appointment, appointments, doctor appointment, doctors appointment, dentist appointment, class
			classes, exam, exams, finals, court, wedding, funeral, birthday, birthday party, graduation, church
			church service, interview, party, other plans, prior engagement, previous engagement
			prior commitment, family event, family reunion, reunion, family thing, family function
			family emergency, surgery, orientation, clinicals, jury duty, dialysis, therapy, anniversary
			recital, baptism, baby shower, bridal shower, vacation, trip, concert, conference, procedure
			memorial, viewing, wake, burial, cookout, bbq, barbecue, meeting, school event
			parent teacher conference, field trip, chemo, treatment, ultrasound, pta meeting
		`,
		// what an acceptance may say of the time
		thatday: `
			that day, on that day, then, at that time, that time, those hours, that date, on that date
			this time
			on <details>, <details>, for <details>, at <details>, in <details>, from <details>
			that (morning|night|evening)
		`,
		elsewhere: `
			<any>, <name>, <faraway>
		`,
		faraway: `
			mexico, texas, california, florida, new york, nevada, arizona, georgia, oregon
			washington, canada
			las vegas, vegas, los angeles, la, san diego, sacramento, hawaii, chicago, haiti, brazil, china
			india, jamaica
			the philippines, manila, puerto rico, the dr, africa, nigeria, europe, london, jail, court, surgery
			labor
		`,
		when: `
			(that|this) <part>
			today, tonight, tomorrow, right now, now, rn, at the moment, at this time, this time, that day
			this week, this weekend, at that time, then, this morning, on that day, those hours, that time
			on such short notice, on short notice, so late, so early, that early, that late, in time, on time
			this month, for now, just yet, currently, either, at all, on <details>, <details>, for <details>
			at <details>, in <details>, from <details>, tho, though, anymore today, due to <word>, for a while
			until <word>, until next week, till next week, this <part>, on that date, on the <details>
			on those days, that week, all day, all week, these days
		`,
		because: `
			because, since, as, due to, because of, on account of, cuz
		`,
		my: `
			my, the, our, a, an, his, her
		`,
		family: `
			baby daddy, baby mama, ex, ex husband, ex wife, son, sons, daughter, daughters, kid, kids, child, children, baby, babies, grandson, granddaughter
			grandkids, grandbaby, grandbabies, grands, grandchildren, stepson, stepdaughter, fiancee, grandma, grandmother, grandpa, grandfather, nana, mom, mother, mum, mama, dad
			father, papa, husband, hubby, wife, boyfriend, girlfriend, partner, spouse, fiance, sister, brother
			aunt, auntie, uncle, niece, nephew, cousin, family, toddler, newborn, infant, inlaws, parents
			mother in law, father in law, bf, gf, roommate, little one, girls, boys, dog, cat, bestie, friend
			godson, goddaughter
		`,
		vehicle: `
			car, truck, van, ride, vehicle, transportation, transport, transpo, bus, bike, suv, whip, jeep
			wheels, engine, tire, battery, transmission, brakes
		`,
		sitter: `
			sitter, babysitter, baby sitter, childcare, child care, daycare, day care, sitters, nanny
			one to watch my (kids|son|daughter|baby|child|children)
			body to watch my (kids|son|daughter|baby|child|children), one to watch them, one to watch her
			one to watch him, baby sitting, after care, aftercare, coverage for my (kids|son|daughter|baby)
		`,
		event: `
			appointment, appointments, doctor appointment, doctors appointment, dentist appointment
			doctor visit, dentist, class, classes, school, exam, exams, finals, test, court, wedding, funeral
			birthday, birthday party, graduation, church, service, meeting, interview, party, plans
			something else, other plans, commitment, commitments, prior commitment, prior engagement
			previous commitment, family event, family thing, family function, family emergency, emergency
			surgery, training, orientation, clinicals, clinical, conflict, a conflict, schedule conflict
			other obligations, things to do, errands, flight, jury duty, dialysis, therapy, another engagement
			another commitment, anniversary, recital, game, practice, baptism, quinceanera, family stuff
			a lot going on, too much going on, another appointment, company, guests, visitors, something planned
			something going on, stuff to do, homework, conference, procedure, mri, physical, checkup, work
			reunion, vacation, trip, concert, family day, date, date night, function, another thing, deadline
			nursing school
		`,
		// what ails somebody, and what is done about it
		illness: `
			flu, covid, strep, strep throat, cold, bad cold, head cold, stomach bug, stomach flu, stomach virus
			food poisoning, bug, virus, fever, high fever, temp, temperature, pneumonia, bronchitis, pink eye
			shingles, sinus infection, ear infection, infection, migraine, uti, kidney stones, kidney stone
			vertigo, asthma, allergies, rsv, noro, norovirus, cramps, toothache, headache, sore throat, cough
			hand foot and mouth, foot and mouth, mono, measles, chicken pox, lice, mumps, meningitis, croup, concussion, hernia, blood clot, hangover, back pain, sciatica
		`,
		body: `
			back, knee, knees, ankle, foot, feet, leg, legs, arm, wrist, hand, hands, finger, shoulder, hip, neck
			head, stomach, tummy, belly, tooth, teeth, throat, eye, eyes, ear, ears, chest, body, toe, jaw, sinuses
			blood pressure, sugar, back pain
		`,
		"is:bad": `
			killing me, hurting, hurting me, hurting bad, hurting so bad, swollen, sore, broken, acting up, out
			messed up, bothering me, giving me problems, bad, throbbing, on fire, jacked up, in a cast, sprained
			fractured, infected, too high, still sore, still hurting, still healing, in a boot, in a brace
		`,
		procedure: `
			root canal, colonoscopy, endoscopy, mri, ct scan, cat scan, biopsy, wisdom teeth, wisdom tooth
			dental work, blood work, bloodwork, labs, lab work, physical therapy, x ray, xray, mammogram, checkup
			check up, infusion, ultrasound, oral surgery, tooth pulled, teeth pulled, tooth extraction, extraction
			teeth cleaning, eye exam, procedure, surgery, knee surgery, back surgery, operation, treatment, chemo
			radiation, dialysis, injection, epidural, test done, tests done, stress test, sleep study, c section
			vaccine, shots, iv, stitches, cast, screening, follow up, prenatal, prenatal appointment, scan
			cataract surgery, eye surgery, outpatient surgery, minor surgery
		`,
		// who comes to the house and keeps one there
		home: `
			house, home, apartment, basement, kitchen, bathroom, water heater, furnace, heater, ac, roof, pipe, pipes
			power, lights, electricity, toilet, septic, garage, garage door, washer, ceiling, place, building, heat
		`,
		"home:bad": `
			flooded, flooding, busted, broke, broken, burst, leaking, out, went out, caved in, on fire, caught fire
			burned down, backed up, broken into, got broken into, robbed, being fumigated, being tented, without power
			stuck, not working, exploded, overflowed
		`,
		visitor: `
			movers, plumber, electrician, contractor, contractors, cable guy, repairman, exterminator, landlord
			inspector, in laws, inlaws, guests, relatives, family, internet guy, internet people, handyman
			technician, tech, social worker, home inspection, inspection, appraiser, painters, roofers, pest control
			furniture delivery, delivery, out of town guests, out of town family, company, visitors, ac guy
			maintenance, maintenance guy, carpet guy
		`,
		transit: `
			bart, muni, bus, buses, train, trains, caltrain, subway, metro, light rail, lyft, uber, ubers, transit
			public transportation, the <any> bus, ferry, paratransit
		`,
		"family:state": `
			sick, ill, home, home sick, throwing up, vomiting, not well, not feeling well, not feeling good
			unwell, not doing well, not doing good, sent home, sent home sick, sent home from school, hospitalized
			coming over, coming to town, coming to visit, coming in from out of town, coming home, flying in, visiting, in town, here visiting, off
			off school, home from school, out of school, graduating, getting married, in labor, about to give birth
			due any day, having a baby, having surgery, having a procedure, having a birthday, moving, having a party
			passed, passed away, dying, in hospice, in hospital, in the hospital, in the er, in the icu
			going to the hospital, on hospice, going into surgery
			(running|having|got|with|has|have) (a|an|the)? (<illness>|<procedure>)
			(got|has|have|having) (a|an|the|his|her|their)? (<event>|<eventx>)
			(in|at) (the|a)? (hospital|er|icu|nicu|emergency room|surgery|court|jail|wedding)
		`,
		familys: `
			<family>, babys, hubbys, cousins, friends, uncles, moms, dads, sisters, brothers, nieces, nephews, aunts, grandmas
			husbands, wifes, best friends, boyfriends, girlfriends, grandsons, granddaughters, moms
		`,
		"appointment:kind": `
			hair, nail, immigration, court, vet, eye, dental, medical, school, church, work, holiday, weekend, family
			personal, plumbing, household, health, pet, birthday, wedding, vacation, travel, prior
			previous, housing, wic, ob, obgyn, prenatal, therapy, counseling, car, business, legal, private
			childcare, financial, graduation, retirement, welfare
		`,
		otherjob: `
			other job, second job, another job, day job, main job, 2nd job, full time job, another shift
			another client, another patient, other client, other patient, another case, other work, another gig
			a shift, other assignment, another agency, a different agency, hospital job, regular client
			regular job, facility
		`,
		"by:then": `
			in the <part>, in a <word>, later, later on, soon, shortly, tonight, tomorrow, by <word>, by <details>
			first thing, when <word>, after <word>, once <word>, this <part>
		`,
		ihave: `
			i, i have, i already, i have already, have, already, i just, i have just, just, i had, had, i had already
		`,
		askword: `
			what, whats, when, where, who, why, how, which, whose, wat, wht, wen, wher, hw, whom
		`,
	},

	phrases: {
		yes: `
			(why|well|oh|but|and) (yes|of course|certainly|absolutely), ya betcha, i am agree, yes i am agree
			yes i (am|do|will|can|would|shall|sure will|sure can|sure am)
			(100|110|1000) (percent)? yes, yes (100|110|1000) (percent)?
			yes, yeah, ya, ya ya, you got it, yes to <it>?, yes for <it>
			yes (sir|maam|please|indeed|of course|definitely|absolutely|sure|i accept|i do)
			yes to (all|take it|take it|that one|this one|the shift), yes yes, yes yes yes, yes take it
			yes will take, yes (will|can) (take|do|cover|work) <it>?, oh yes, hell yes, heck yes
			heck (yeah|yep|yup), hells yes
			fuck yes, aye, aye aye, yes sure, uh huh, mhm, mmhm, mhmm, uhhuh, mm hmm, mmhmm, uh yes, ok yes
			sure, sure thing, sure can, sure will, sure do, sure sure, oh sure, sure am, for sure for sure
			affirmative, affirm, you bet, you betcha, you know it, bet yes, by all means, damn right
			very much so, correct yes, (all)? day (every)? day, hell to the yes, you already know
			you know i will, you know i got you, say less, word yes, right on yes, yeppers, yessir, abso
			absofreakinglutely, absolutly, yes of course, naturally, obviously yes, course i can, course i will
			without question, without hesitation, no question
			confirmed, confirm, confirming, i confirm, i confirm <it:that>, confirmed <it:that>?
			confirm (me|my spot|my shift|<it:that>), accepted, accept, accepting, i accept, i do accept
			i accept <it:that>, accept <it:that>, accepted <it:that>?, i agree, agreed, i said yes, my answer is yes
			the answer is yes, it is a yes, that is a yes, answer yes, a yes from me, yes from me, put yes
			i say yes, i am saying yes, mark me (as|down as) (a)? yes, consider (this|it|that) a yes, i vote yes
			(i am)? sending (you)? a yes, it is a yes (for|from) me
			big yes, thats a yes from me, i said yep, im a yes, i am a yes, say yes, i would say yes
			i will say yes
		`,

		emphasis: `
			fo sho, fosho, bet yes
			absolutely, definitely, certainly, of course, of course yes, totally, without a doubt, no doubt
			no doubt (about it|that|it), 100 percent, for sure, gladly, surely, indeed, most definitely
			most certainly, course, for sure for sure, completely, with pleasure
		`,

		commit: `
			(tell|let) (them|her|him|the client|everyone|the family) (know)? (i will be there|i am coming|
				i got it|i will take it)
			i (take|accept|claim|choose|pick) <it>
			i (will|can|would gladly|would love to|would like to|want to) have <it:firm>
			i will see (you|yall) (there|then) (<details>)?, (put|send) me in (coach)?, count on it
			you can count on it, i am good to take it
			i am confirmed, accepting <it>, claiming <it>, i can confirm (<it:that>|my availability|my shift|my attendance)
			i can confirm (my availability|my attendance|my spot)
			am not no (thing|problem|big deal) i got it (thanks)?
			(i)? (have|got) no (problem|problems|issue|issues) (with)? (taking|covering|working|doing|accepting|
				picking up) <it>
			do not mind (taking|covering|working|doing) <it>
			i (do|would) not mind (taking|covering|working|doing) <it>
			no (problem|problems|issue) (taking|covering|working|doing) <it>
			<i> <will> <take>
			<i> <will> <take> <it>, <i> <will> <come>, <i> <will> <take> <it> <thatday>
			<i> <will> <come> <thatday>
			<will> <take> <it>, <will> <come>, <i> <will> <come> <it>, yes i (can|will) <take> <it>
			<i> <will> be <coming>, <i> am <coming>, <i> will be <coming>, <i> will be there (for)? <it>?
			be there, i be there, be there (for|at|on) <it>
			i can, yes i can, i will, i can do, can do, i can do so, can cover, can work, can take, will take
			will cover, will work, i got <it:firm>, i got (you|u), i gotcha covered, gotchu, i gotchu
			i got you covered, i got you on <it>, i have got it, i have got you, i have got this
			i have you covered, got you covered, gotcha covered, got you, i can be there, i will be, i can help
			i got yall, i got <it> covered, i got that one, i can get that
			i want <it:firm>, i do want <it:firm>, i will have <it:firm>, i would like <it:firm>, i would love <it:firm>
			i would love to have <it:firm>, i want in, i will be there, want <it:firm>, i want to <come>, i need <it:firm>
			i need this shift, i would like to have <it:firm>, i would like to be considered, i choose <it>
			i pick <it>, i will choose <it>, i will pick <it>, i will go with <it>, go with <it>
			i request <it>, i volunteer, i volunteer for <it>, i will volunteer, i am volunteering
			(you|yall)? (can|may|could|should)? (please|kindly|go ahead and)? (assign|give|book|schedule|hand|
				pass|slide|throw) me <it:firm>
			(you|yall) (can|may|could|should) (please|kindly|go ahead and)? (put|sign|count|book|schedule|add|
				mark|pencil) me (down|in|up|on)? (for|on)? <it>?
			run it, put me in coach, i confirm my (availability|attendance|shift|spot) (for <it>)?
			i am confirming (<it:that>|my shift|that i can (work|take|do|cover) <it>|that i will be there)
			confirming (<it:that>|my shift|my availability)?, confirming for <it>, confirmed for <it>
			confirm for <it>
			(put|sign|count|book|schedule|add|lock|mark|slot|write|place|enter|assign|set|pop|stick|throw|plug|
				confirm|log|register|enroll|list|jot|keep|name|choose|select|get|slide) me (down|
				in|up|on|for|there|as available|as yes|as confirmed) (for|on|to)? <it>?
			(put|sign|count|book|schedule|add|lock|mark|slot|assign|confirm|choose|pick|select|place) me (for|
				to|on|at) <it>
			(you|yall) can (please)? (go ahead and)? (<putmedown>|have me do <it>), (please)? go ahead and <putmedown>, (please)? (add|put) (this one|that one|it) (on my schedule|to my schedule|too|also|as well)
			book me, schedule me, add me, assign me, sign me up (please)?, put me, i am in (for <it>)?
			count on me, you can count on me, you can count me in, you can book me, you can put me (down|in|on)
			you can sign me up, count me in on <it>, put my name (down|on it|in|on <it>|down for <it>)
			(you|yall)? (can|may|could)? (please)? (put|get) me on the schedule, add me to the schedule, put me on <it>, put me down (for|on) <it>
			put me in for <it>, go ahead and (put|sign|book|schedule|add|mark) me (down|up|in|on)? (for <it>)?
			go ahead and book <it>, go ahead and book me, mark me available, mark me as available
			mark me down as available, schedule me for <it>, schedule <it> for me, book it, book it for me
			lock it in, lock it, lock me in, sign my name, sign me for <it>, count me on <it>
			you can schedule me, you can assign me, you can give me <it>, you can have me
			have me (do|work|cover|take) <it>
			give <it:firm> to me, give me <it:firm>, assign <it> to me, send it my way, (pick|choose|select) me
			hold it for me, save it for me, hold <it> for me, save <it> for me, keep it for me
			reserve it for me, reserve <it> for me
			let me (take|have|get|do|cover|work|grab|snag|pick up|claim) <it>, let me get in on <it>
			let me do so, throw it my way, pass it to me, hand it to me, award it to me, i call <it>
			let me get <it>, do not give it (away|to anyone else|to anyone|to anybody else), leave it to me
			leave it for me, mark it mine, make it mine, send that my way, let me be the one
			i do it, i am in, count me in, i am down, i am so down, i am game, i am on it, on it, on it (boss|boss lady|chief|sir|maam), i am there, i am all in
			all in, i am your (girl|guy|man|woman|person|gal), i am yours, i am good for <it>
			i am on board, i am up for it, i am for it, i am totally in, i am with it, im on that
			i am a go, i am definitely in, i am definitely available
			i am available (for|on|to do|to work|to cover|to take|to come) <it>, i am available to <come>
			i am free (for|on|to) <it>, i am free to <take> <it>, i am free and (can|will) <take> <it>
			i am open to take <it>, available (for|on|to work|to cover|to take) <it>
			i am available to work <thatday>?, i am available <details>, i am free <details>
			i am available <thatday>
			i am free <thatday>, i am available all day, i am able, i am able to, i am willing
			i am willing and able, ready and willing, able and willing, i am good with <it>, i am fine with <it>
			i am ok with <it>, i am cool with <it>, i am happy with <it>, i am down to clown
			i am available and (can|will) <take> <it>, i am taking <it>, i am covering <it>
			i am working it, (i)? can be at (work|<place>) (<thatday>|<details>)?, sure am, i sure (will|can|do|am), i am coming, i am coming in, i am going, im so in
			i commit, i commit to <it>, i am committing to <it>, i am down for whatever
			consider (it|me|that|this) (done|covered|filled|taken|handled|in|there|booked|yours), it is mine
			mine, that is mine, all mine, dibs, i call dibs, dibs on <it>, i got dibs, calling dibs, i call it
			i claim it, claiming it, taking it, sold, done and done, done deal
			i have it covered, got it covered, i got it covered, i got that covered
			you have got yourself a (nurse|caregiver|aide|deal|worker|cna|rn|lpn)
			you got yourself a (nurse|caregiver|aide|deal|cna|rn), you got me, you have me, its a deal
			it is a deal, it is a go, that is a go, we are on, it is a date, you have got a deal, you got a deal
			i am it, i am the one, (it is|that is) a done deal, say no more, no need to look (any)? further
			look no further, your search is over, i am your (nurse|caregiver|aide|rn|cna|lpn), i am covering
			<coming>, will do it, will be there, (i am)? happy to (do|take|cover|work|help|come|fill) <it>?
			(i am)? glad to (do|take|cover|work|help|come) <it>?, happy to, glad to, i would be happy to
			i would be glad to, i will be happy to, i will be glad to, my pleasure, it would be my pleasure
			i would be delighted, i would be honored, more than happy to, i would gladly, i will gladly
			i am happy to, i would be more than happy to, it will be my pleasure, gladly accept, happily
			delighted to, happy to accept, i happily accept, i gladly accept, gladly take <it>
			(i am)? happy to help out <thatday>?, i would not mind <coming>, would be happy to, would be glad to
			happy to be there
			(i)? do not mind <coming>
			i do not mind (at all|it|that|this|working|coming in|doing it|taking it|one bit)?
			i do not mind to <take> <it>, i would not mind to <take> <it>, i would not mind doing it
			i have no problem <coming>, no problem <coming>, i have no problem with <it>, no problem with <it>
			i have no issue with <it>, i have no objections, no objection, no objections
			i have no problem doing so, would not miss it, i would not miss it, would not say no
			(i)? can not say no (to <it>)?, how could i say no, (i)? (can|could|would) not pass (that|this|it|it all) up
			(i)? (can|could) not say no to (you|yall|money|that|this)
			not going to say no, i can not refuse, can not refuse, i never say no, i will not say no
			not gonna pass that up, can not turn (that|this|it) down, i would not pass it up
			i will not let you down, i will not turn it down
			<it:that> works (for me|great|perfectly|perfect|with my schedule|well|just fine|out for me|
				out great|out perfectly|out)
			works for me, works great, works perfectly, works great for me, works perfect for me
			works fine for me, that time works, that works for me, that day works for me, that day works
			those hours work (for me)?
			<it> (is|works|work|are) (good|great|fine|perfect|ok|doable|for me|with me|good for me|fine for me|
				good with me|fine with me|fine by me)
			<details> (works|work), <details> (works|work|is|are) (good|great|fine|perfect|ok|doable|for me|good for me|
				fine for me|good with me|fine with me)
			<it> fits (my schedule|me|perfectly), it is perfect for me, that is perfect for me
			that would work for me, that will work for me, that will work, it will work for me
			<it> will work (for me|out)?, <it> is mine, <it> for me, that is doable, it is doable
			that is good for me, it fits, <it> suits me, <it> sounds good, i can make <it>
			i can make (that|it) (work|happen), make it so, let us do <it>, let us do it
			(i)? got time (today)?, <ordinal> (one)? works
			<number> (works|is good|is fine|is perfect) (for me)?, <part> (works|is good|is fine) (for me)?
			that one works
			i will do <it>, i will take care of it, i will handle it, i will make it, i will make it work
			i will be right there, i am right there, sign me on
			i am ready to work, reporting for duty, i will report, i will clock in
			i will see you (at|on) <details>
			i will see you <details>, i am locked in, lock in, locked in, i want to work, i would like to work
			i would love to work, i am available and ready, available and ready, i shall
			i shall be there, i am present, you can rely on me, rely on me, you can depend on me, depend on me
			you have my word, im about it
		`,

		weak: `
			please do, please do so, go for it
			i go, i come, me available
			send <it> to me, (the|those|these) hours are (good|fine|great|ok|perfect), i available
			i am ready, good to go, i am good to go, ready to work, i prefer <it>, i prefer the <details> one
			not a prob, 100, 1000, let us go, ready for work
			take it, that is right, that is correct, ok, ok then, ok cool, cool, ok thats fine, fine
			that is fine, that is ok, it is fine, it is ok, roger, roger that, copy, copy that, 10 4, ten four
			alright, alright then, all right, very well, deal, done, bet, bet bet, aight bet, say bet, word
			right, right on, great, perfect, awesome, excellent, wonderful, lovely, nice, good, very good, sweet
			cool beans, sounds good, sounds great, sounds perfect, sounds like a plan, sounds fine
			sounds good to me, sounds great to me, sounds fun, sounds like fun, sounds right, that sounds good
			that sounds great, good with me, fine with me, fine by me, ok with me, cool with me, good for me
			works, that works, it works, it works out, ok that works, that will do, that is good, that is great
			that is perfect, thats cool, that is cool, i am good, correct, true, true dat, will do, can be done
			why not, sure why not then, why tf not, i do not see why not, do not see why not, no reason not to
			no problem, no problem at all, not a problem, not a problem at all, not an issue, no issue
			no issues, no prob, no probs, np, no problemo, no worries, no worries at all, no biggie, no big deal
			no sweat, easy, easy peasy, ez, it is not a problem, that is not a problem, that is no problem
			it is no problem, not a big deal, no trouble, no trouble at all, no complaints
			available, i am committed, i am available, i am free, free, am available, im around, i am around, i am open
			i am off, i am off <when>, off that day, open, i have nothing, currently available, i am free then
			i am free that day, yes available then
			can i (take|have|get|do|cover|work|grab|claim|pick up|come|come in|be|sign up|accept|help|
				still take|still have) <it>?
			may i (take|have|get|do|cover|work) <it>?, could i (take|have|get|do|cover|work|grab) <it>?
			can i please have <it>, mind if i take it, is it ok if i take it, ok to take it
			can you put me (down|in) (for it)?, can you book me (for it|in)?, can you give it to me
			can you put me down for <it>, can you sign me up, could you put me down
			i would love to, love to, would love to, i would like to, would like to, i want to, want to
			i would be down, i would be able to, i would be able to <take> <it>, i could, i could do <it>
			i could take <it>, i could cover <it>, i could <come>, could do, could do <it>, i could work <it>
			i could make that work, down, in, game, i wish to <take> <it>, pencil me in, already said yes
			i already said yes, i already told you yes, i already accepted, i told you yes
			i replied yes, i sent yes already, said yes already, i texted yes, see you then, see you there
			see you tuesday, see you <details>, see you at <details>, will see you then, i will see you then
			see ya, c you then, ready, let us get it, lets go, i am down if needed, ready when you are
			when you need me, anytime, any time, ok will do, understood will do
			i would take it in a heartbeat, heck why not, give it here, bring it on, bring it
		`,

		no: `
			(lmao|lol|haha) no
			over my dead body, (no|not) (in|for) a (million|hundred|thousand|billion) (years|dollars|bucks)
			not on your life, not in this lifetime, no freaking way, no flipping way, no shot, no thanks pal
			when hell freezes over, out of the question, not gonna fly, no siree
			not for (that|this|$)? (<number>|<duration>) (dollars|bucks|an hour|a hour|per hour)?
			yes (it|that|this) is (going to be)? a (no|hard no|pass|hard pass) (from|for)? me?
			yes (it|that|this) (will|would) be a (no|hard no|pass) (from|for)? me?
			no, nah, nope, no no, no no no, n, uh uh, nuh uh, negative, nah bro, absolutely not, definitely not
			certainly not, of course not, hell no, heck no, fuck no, no way, no way jose, not a chance
			no chance, no sir, no maam, hard no, hard pass, it is a no, it is a no for me, it is a no from me
			that is a no, that is a no for me, that is a no from me, no from me, no for me, gonna be a no
			it is going to be a no, (this|it|that) (will|would) be a no, firm no, big no, not happening
			ain't happening, is not happening, not going to happen, is not going to happen, never, oh no
			oh hell no, not me, not it, not this time, not today, not tonight, not tomorrow, not this one
			not that one, not this week, not this weekend, not now, not right now, not at this time
			not at the moment, not for me, not for this one, not on <details>, not <details>, not at all
			not on that day, not that day, not this shift, not that shift, not really, not even, not possible
			it is not possible, that is not possible, not doable, not feasible, impossible, no can do, no bueno
			no dice, no go, no thanks, no thank you, no thank, no ty, no thx, no thank you though
			no thank you very much, no but thank you, no but thanks, thanks but no, thank you but no
			thanks but no thanks, thank you but no thank you, thanks no, thank you no, ok no, yeah no
			ok no thanks, yeah no thanks, ok but no, yes to pass, no to pass, yes i pass, i am saying no, i said no
			i already said no, i said no already, said no already, told you no, i told you no, i say no
			my answer is no, the answer is no, answer is no, i have to say no, i will have to say no
			i am going to have to say no, going to have to say no, have to say no, gotta say no, i must say no
			i would have to say no, i will say no, unfortunately no, unfortunately not, sadly no, sadly not
			regretfully no, afraid not, i am afraid not, i am afraid i can not, negatory, negative on <it>
			no to <it>, no for <it>, no on <it>, no not this time, no not today, no not really, no nope
			no sorry, nada, yes i decline, mark me (as|down as) (a)? no, mark me as unavailable
			count me as a no, i do not, i will not, i can not, can not, can not sorry, no i can not
			no i can not make it, no i will not, no i do not, i do not think so, do not think so, think not
			i think not, i guess not, i guess no, guess not, probably not, prob not, no probably not
			most likely not, likely not, i would say no, i do not believe so, i would rather not, rather not
			prefer not, i prefer not to, would prefer not to, i would prefer not to, let us not
			ill have to decline, nothing doing, thumbs down, no deal, id rather not
		`,

		refuse: `
			(put|schedule|mark|book|sign|keep|give) me (down|in)? (as)? off <when>?
			(put|mark|sign|book|count|list) me (down)? (as|for)? (a)? (not available|not coming|not working|busy|out)
			sure (can|will|do) not (want <it>|want to)?
			not enough, (another time|next time|some other time|another day) (maybe|perhaps)
			(i|me) no (can|available|able|free|want|work|go|come|interested|possible|have time) <when>?, no can
			(i am|i will be)? not (be)? (around|close by|nearby|in the area) <when>?, i will not be around <when>?
			(the)? (pay|rate|money|hours) (sucks|suck|stinks|is trash|is bad|is terrible|is low|is too low|
				is not enough|is not worth it|is not it|is ridiculous)
			that is (a lot|way too many|too many) (of)? hours, (will|would) not happen, no way no how
			i <wont> (do|take|work|cover|accept) (that|this) to my <word>
			do not send me (there|back|back there|out there|over there|to (that|this|his|her) <word>)
			(maybe|perhaps|have)? (someone|somebody|anyone|another person) else (can|could|will|will have to|will need to|
				has to|should|would|might|needs to) (take|do|cover|have|work|get)? (<it>)?
			if i could i would, i would if i was able, i would if i were able
			not (for)? (that|this) (client|patient|house|family|lady|man|place|facility|area|side of town|hospital)
			(i)? (really|highly|seriously|kind of)? doubt (it|that)
			i (really|highly|seriously)? doubt i (can|could|will|would|will be able to) (<take> <it>|<come>|do so)?
			<details> (is|are|will be) (a)? (bad|bad day|terrible|rough|tight|packed|booked|full|busy|hectic|crazy|no go|
				no bueno|taken|spoken for|impossible|not possible) (for me)?
			(i am)? (full|filled up|packed|jam packed|booked out|stacked) <when>
			nah g, nah fam
			no way (i am|am i|will i be) (driving|going|coming|working|doing|taking|getting up) (<it>|to <word>|that far|
				all the way|there|out there)?
			(i)? (really)? (have to|must|need to|am going to have to|going to have to|will have to|got to|would have to|
				am gonna|will need to|am going to need to|going to|am going to|am|think i will|think i am going to|
				think i will have to) (pass|decline|skip|say no|bow out|pass up|turn <it:that> down|turn down <it>|
				sit <it:that> out|skip <it:that>|let <it:that> go|pass <it:that> up|opt not to|stay home|
				say no to <it>|decline <it>|leave <it:that> for someone else) <when>?
			no (more)? shifts (for me)? <when>?, no (more)? (work|hours) for me <when>?
			(thanks|thank you) (but)? i am (good|set|all set|ok|alright|fine|straight|cool)
			i am (good|straight|cool|set|ok|alright) (luv|love|boo|babe|sis|bro|fam|enjoy)
			(i am)? (all)? set (thanks|thank you)?
			i would rather (stay home|not|sleep|rest|be home|stay in bed|stay with my <family>)
			(i am)? too (tired|busy|sick|far|exhausted|sore)
			<i> <wont> <negtake> <when>?, <wont> <negtake> <when>?, <i> <wont> <negtake> <it>, i <wont>, <wont>
			pass, i pass, i will pass, i am passing, passing, i have to pass, i will have to pass, going to pass
			i am going to pass, i am going to have to pass, gonna have to pass, have to pass, got to pass
			i must pass, imma pass, let me pass, i would pass, will pass, pass on <it>, i will pass on <it>
			i am passing on <it>, passing on <it>, i have to pass on <it>, i am going to pass on <it>
			going to pass on <it>, pass this time, i will pass this time, pass for now, pass for today
			pass today, i think i will pass, think i will pass, i am good on <it>, i am good thanks
			i am good thank you, i am good no thanks, i am good but thanks, i am all set, i am ok thanks
			i am alright thanks, i will sit this one out
			(i am|am)? (going to|gonna)? sit (this|that|it) (one)? out
			(i am|am)? (cool|good|ok|straight|fine|alright) on (it|this|that|this one|that one)
			not with (my|this|these) <word>, sit this one out, sitting this one out, i have to sit this one out
			going to sit this one out, i am out, im out on this one, count me out, leave me out (of)? <it>?, (i am)? tapping out, tap out, i tap out, i am straight (on <it>)?
			count me out of <it>, skip, skip me, skipping, skip it, skip this one, i will skip
			i will skip this one, skip me this time, skip me on <it>, skip for now, going to skip
			gonna skip this one, rain check, raincheck, i will take a pass, take a pass, going to take a pass
			i will take a rain check, take a rain check, going to take a raincheck, decline, declined, declining
			i decline, i am declining, i must decline, i have to decline, i will have to decline
			i would have to decline, going to have to decline, going to decline, have to decline
			respectfully decline, i respectfully decline, i regretfully decline, i politely decline
			i need to decline, decline <it>, i decline <it>, i am declining <it>, will decline, i will decline
			i will be declining, reject, rejected, refuse, i refuse
			i have to turn (it|this|that|this one|that one) down, turning (it|this) down, i will turn it down
			(give|offer|send) (it|that|this|that one|this one) to (someone|somebody|anyone|anybody) else
			give it to someone, give it to another
			(ask|try|find|call|get|text) (someone|somebody|anyone|anybody) else, try someone
			(someone|somebody|anyone) else can (take|have|do) <it>, let someone else (have|take|do) <it>
			someone else can, someone else should take it
			(you will|you should|yall will|you will have to|you need to|you may want to|you are going to|
				yall are going to|you might want to|you better) (have to|need to)? (find|get|ask|call) (someone|somebody|anyone) else
			(offer|give|send|pass) (it|this|that|this one|that one) to (another|a different|the next|
				some other) <word>
			offer it to the next person, go to the next person, next person please, move on to the next
			on to the next, move on without me
			(do not|please do not) (book|schedule|put|sign|count|add|assign|pick|choose|confirm|use) me (down|
				up|in|on)? (for <it>)?
			do not put me (down|on) (for)? <it>, do not count on me, can not count on me, take me off (of)? <it>
			remove me from <it>, do not give it to me, do not sign me up, please do not book me
			i am not interested, not interested, not interested in <it>, no interest, i have no interest
			not available, i am not available, unavailable, i am unavailable, will not be available
			i will not be available, not avail, not available for <it>, i am not available for <it>
			not available <when>, i am not available <when>, i am unavailable <when>, unavailable <when>
			unavailable for <it>, no availability, i have no availability, do not have availability
			my availability is full, am not free, i am not free, not free, i am not free <when>, not free <when>
			i am never available, i am not available then, not avail <when>, no longer interested, not an option
			it is not an option
			(does|will|would|do|is) not work (for me|with my schedule|out|out for me|for my schedule)?
			<it> (does|will|would|do) not work (for me|with my schedule|out|out for me)?
			<it> (does|will) not fit my schedule, not working for me, not going to work (for me|out)?
			is not going to work (for me)?, that is not going to work (for me)?
			<details> (does|do|will|would|is) not work (for me)?, <details> is no good (for me)?
			<details> is not good (for me)?, no good, no good for me, is not good for me, not good for me
			not a good time, it is not a good time, not a good day, not a good day for me, bad time, bad timing
			it is not for me, that is not for me, not my thing, not for me thanks, i do not want <it>
			do not want <it>, i do not want (it|to), i do not need <it>, do not need <it>, do not need (it|to)
			i do not want anything, do not want, i do not do <it>, do not do <it>
			i do not (do|take|work|like) <word> (lifts|transfers|cases|clients|patients|care|shifts|houses)
			i do not do (lifts|transfers|overnights|weekends|doubles|mornings|days|evenings|that area|that far|
				that client)
			i do not work (nights|overnights|weekends|doubles|mornings|days|evenings|holidays|<when>|that area|
				that day|that far|on <details>|<details>|there anymore|with that client)
			i do not take <it>, i do not go (there|that far|to <it>), i no longer do <it>
			i never work <details>, i am not doing <it>, not doing <it>, i am not taking <it>, not taking <it>
			i am not going (there|that far|to <it>|in|back)?, not going, not going there, i am not coming
			not coming, i am not driving that far, not driving that far
			not working (that|this) (one|shift|client|case), i am not up for <it>, not up for <it>
			not feeling <it>, i am not feeling it, not feeling it, not up to it, i am not down, not down
			i am not in, i am not able, not able, not able to, unable, i am unable, unable to, i am unable to
			am unable, not in the mood, i would rather not, i would rather not <negtake>, i will not do <it>
			i have to turn it down, i am not going to be able to, will not be able
			will not be able to, i will not be able, i will not be able to, do not have (the)? time
			i do not have (the)? time, no time, i have no time, got no time, do not have the energy
			do not have enough time, not enough time, short notice, too short notice, too short of a notice
			that is short notice, it is too short notice, not on such short notice, not enough notice
			too last minute, not comfortable with <it>, i am not comfortable with <it>, i am not comfortable
			not comfortable, not qualified, i am not qualified, not certified, i am not certified
			not certified for <it>, one shift is enough, i have enough (hours|shifts|on my plate)
			enough on my plate, i have too much on my plate, too much on my plate, too many hours already
			maxed out, (i am)? maxed (out)? on (hours|ot|overtime|shifts|my hours), i am maxed out, overtime maxed, already at 40 hours, over my hours
			i am at my max hours, hit my hours, i have all the hours i need, i have enough work, i have my hours
			i got enough hours, i do not need hours, no more shifts, no more hours, no more, no more for me
			i am done for the week, done for the week, i am done for today, done for today, i am full
			i am fully booked, fully booked, my week is full, my schedule is full, schedule is full
			schedule full, my day is full, my plate is full, calendar is full, i can not this time
			not for that pay, not for that rate, not for that money, not worth it, it is not worth it
			not worth (my|the|it|that|all|all the|all that) (gas|time|drive|money|trip|effort|headache|hassle|
				bridge toll|toll|commute), not enough pay, pay is too low
			pay too low, too low, not enough money, i do not want to work <when>, for that pay no
			not interested at that rate, too early, too early for me, too late for me, that is too early
			that is too early for me, that is too late for me, too early in the morning, too long
			too long of a shift, too long for me, too short, too short of a shift, too many hours, too much
			that is too much, that is too much for me, too much for me, too soon, i hate that client
			i do not like that client, i will not work with that client, i would if i could, would if i could
			(i)? (really)? (wish|wished) i (could|can|was able to|were able to) (help|work|come|take it|make it|
				do it|help out|help you out)?
			if only i could, best of luck finding someone, good luck finding someone, hope you find someone
			i hope you find someone, hope you find (someone|somebody|anyone|coverage|a replacement)
			hope someone else can, hope someone can take it, i hope you can find someone
			neither works, none work for me, not now maybe later, maybe next time, next time, maybe another time
			maybe some other time, another time, some other time, another day, maybe another day
			perhaps another time, perhaps next time, maybe later, keep me in mind (for the next one|next time)?
			not this time maybe next time, catch me next time, catch you next time, i will get the next one
			i will catch the next one, next one, get me next time, hit me up next time, maybe in the future
			sorry maybe next time, i have to pass maybe next time
		`,

		cannotCome: `
			<i> <wont> <negcome> <when>?, <wont> <negcome> <when>?, <i> <wont> <when>, <wont> <when>
			i can not because, can not because
			not going to make it, i am not going to make it, will not make it, not making it, i am not making it
			ain't gonna make it, i do not have a way, i do not have a way there, no way to get there
			i have no way to get there, i have no way there, no way there, can not get there, not coming
			not coming in, i am not coming in, i will not be in, will not be in, i will not be there
			will not be there, i will not be coming, will not be coming in, i will not be making it
			i do not think i can make it, do not think i can make it, do not think i will make it
			i do not think i am going to make it, i am not able to come, cannot attend
		`,

		reason: `
			(i will|i have to|i am supposed to) be at (work|<my>? <otherjob>|my client|my client house) (<when>|then)?
			(i am)? (already)? (committed|confirmed|locked in) (to|for|at|with|on)? (<my>? <otherjob>|elsewhere|somewhere else|another one|another place|another agency|that day|then)
			(i am)? (already)? covering (a shift|a case|another <word>|a different <word>|elsewhere|somewhere else) <when>?
			(i am|i will be|i am going to be)? taking (the|that|this|a|some|my|those|these) (day|days|time|weekend|week) (off)? <when>?
			i am (already)? on (that day|then|<when>|days|nights|duty|another shift)
			my <familys> (<event>|<eventx>|recital|graduation) (is|falls|was) (on)? (<details>|<thatday>), (it is|got|have|i have) my <familys> (<event>|<eventx>|recital) <when>?
			(i)? (have|got|need) to (<mustdo>|take my (<vehicle>|car) to the (shop|mechanic|dealer)) (my|the|a|an|some|her|him|his|our)? (<word>|<familys>)? (<thatday>|<when>)
			(i)? (got|was|been|am) called (into|in to|in at|in by) (my|the)? (<otherjob>|work|job), (my)? hours are (maxed out|maxed|full|up) (already|this week|for the week)?
			(i am)? (at|over|past) (40|my (hours|limit|max)) (hours)? (already|this week|for the week)?, (i)? lost my voice
			(i)? (pulled|tore|strained) (a muscle|my (<body>|groin|hamstring|calf)), (i)? (just)? (pulled|worked|did|finished) (a|an) (16|12|double|24)
			(i)? sleep (days|during the day|in the day), (i)? (have got to|have to|got to)? take my (<vehicle>|car) to the (shop|mechanic|dealer)
			(i am|we are)? (flying|heading|driving) (out|home|back|out of town|out of state) <when>?, (i am|we are)? (going)? (camping|hiking|fishing|hunting) (trip)? <when>?
			(i am)? (only|just) (a|an) <role>
			(doubled|dbl|over|triple) booked, (<event>|doctor|dentist|surgery|dialysis|chemo) <thatday>
			(my|the)? (kids|son|daughter|children|baby) (has|have|is|are)? (no|out of|off from|home from) school (that day|<when>)?
			(my|our|the)? <family> (is|are|just|was|were|been)? <family:state> <when>?
			(my|our|the) <family> (is|are|has|have|just)? (a|an|the)? (got|had|getting|having)? (a|an|the|his|
				her)? <family:state> <when>?
			(my|our) <family> (is|are) coming <when>
			my (regular|other|main)? (client|lady|patient|man|family) needs me <when>?
			(i)? have a (<number>|double) <when>
			(my)? (<family>|<sitter>) can not (watch|keep|take|pick up|babysit) (my|the)? (<family>|them|him|her)
			(mom|mommy|dad|daddy|grandma|nana|auntie|babysitting|kid|parent|jury) duty <when>?
			not cleared, post op, (i am|we are|were) (camping|fishing|hunting|traveling|vacationing|moving)
			(i am)? in (nursing|med|medical|grad|beauty|trade|summer|night) school (now|<when>)?
			(i am)? at <number> (already|this week)
			i travel <when>, (i am)? (doing|on|working) a live in
			i will be (out|gone|traveling|flying|moving|resting|sleeping|studying|camping|babysitting|unavailable) <when>?
			(i am)? (resting|sleeping in|grieving|mourning|healing|detoxing|fasting|bedridden|quarantining|packing|
				vacationing|volunteering|on call)
			(i)? (need|got|have) to catch up on <word>
			(i am)? going through (some|a lot of|so many)? (things|stuff|a lot|it|a divorce|a breakup|a rough time|changes)
			too (hot|cold|wet|rainy|icy|snowy|dangerous|stormy) (out|outside|to go out|to drive|to work|to be out there|
				to go out there)?
			(my)? <vehicle> (is|are) (shot|going out|bad|smoking|making noises|leaking|overheating|on empty|unsafe)
			(i)? do not drive (on)? (freeways|the freeway|highways|the highway|bridges|at night|in the rain|that far)
			my <family> (broke|hurt|injured|sprained|fractured|cut|twisted|dislocated) (his|her|their) <word>
			(i|we)? (just|recently)? lost (my|our) <family>
			(i am|we are|were|i)? (having|hosting|throwing|planning|attending) (a|an|my|our) (<event>|<eventx>|
				get together|cookout|yard sale|garage sale|dinner|barbecue|party for my <family>)
			(i|we)? (have to|need to|got to|must|am supposed to) (drop off|drop|pick up|take|bring|get|watch|care for|
				babysit|help|visit|stay with|be with|sit with|bury|feed|drive) (my|the|our) <family> (to|at|from|off at|
				off to|with|up from)? (the|his|her|their)? <word>? <when>?
			(i|we)? (have to|need to|got to|must|am supposed to) (go to|be at|attend|make it to) (the|a|an|my)? (dmv|
				doctor|doctors|dentist|hospital|courthouse|vet|bank|airport|consulate|embassy|<event>|<eventx>) <when>?
			i (drop off|pick up|watch|babysit|take care of|care for) my <family> <when>
			(i am)? (getting|having) my (hair|nails|taxes|lashes|eyebrows|car|teeth|braids|locs|tattoo|feet|roof) done <when>?
			(taking|having|need|got)? (a|my)? (mental health|self care|spa|date|family|rest|laundry|moving|wedding|snow|
				personal|beach|pajama|game|girls|movie|bowling|bingo) (day|night) <when>?
			<appointment:kind> (appointment|appointments|emergency|plans|party|event|function|commitment|obligation|
				obligations|engagement|gathering|reasons|matter|matters|issues|situation|conference|trip) <when>?
			(i)? (have|got|there is)? (a|an)? (situation|emergency|crisis|problem|issue) (at home|with my <family>|
				with the kids|in my family|at my house)
			it is (eid|ramadan|passover|yom kippur|rosh hashanah|diwali|christmas|easter|thanksgiving|lunar new year|
				juneteenth|shabbat|good friday|hanukkah|a holiday|(a|the|my) <word> holiday|a holiday for me)
			(i)? have (a|my|another)? (full time|new|second|regular|day|permanent|other|different) (job|position|gig) now
			(i)? have my own (clients|patients|cases|client|patient|family to care for)
			(i am)? (already)? (booked|scheduled|committed) (with|for|by) (my|a|another|the)? (private|regular|other|own|
				different|new)? (client|clients|patient|family|agency|case|shift) <when>?
			(the|my|another|a)? (other|different) (agency|job|company|facility) (got|has|booked|called|needs|scheduled) me <when>?
			(doing|on|working|got|have|am doing|am on)? (a)? live in (case|shift|job|client|all week) <when>?
			(i am)? (pulling|working|did|worked|just did|doing|coming off|just finished|finishing|just worked) a (double|
				triple|<number>|<duration>|long one) <when>?
			my (<body>|mind|soul) needs (a break|rest|some rest|a rest|time)
			graduation, court, church event, hair appointment, i got court, volunteering, orientation
			(my|our|the)? <familys> (still|really|very|so)? <family:state> <when>?
			(i)? (had|have) something (come|pop) up, something (just)? (popped|came|comes) up
			<event:alone>
			(i)? (have)? (worked|been working|been on|done) <number> (days|nights|shifts|doubles) (straight|in a row|
				this week|already|back to back)
			(i)? <wont> (lift|bend|walk|stand|sit|breathe|lift heavy|stand long|stand for long) (much|a lot|well|good|
				anymore|right now|today)?
			(i am)? not (trained|qualified|certified|experienced|licensed|credentialed|checked off|oriented) (on|with|in|
				for|at|to) (<word>|<it>)
			i am with (mrs|mr|ms|miss) (<name>|<any>) (<when>|on <details>)
			i am already (on|at|working|scheduled|with <any>) <details>
			(it|that|<details>) is my (chemo|dialysis|therapy|church|rest|travel|appointment|school|class|custody|visitation|
				surgery|doctor|treatment|infusion|caregiving|volunteer|worship) day
			i (take|drive|bring|carry) my <family> to <word> <when>?
			(my|our) <home> (is|are|has|just|got|was|has been)? <home:bad> <when>?
			no (power|water|heat|electricity|hot water|lights) (at|in) (my (house|home|place|apartment)|home)
			(i am|we are|we were|were|i was|got|have been|i got|we got)? (evacuated|evacuating|under evacuation|
				locked out|snowed in|flooded in|rained in) (for the fire|of my <word>|because of the fire)?
			(i|we)? (have|just)? (sold|totaled|wrecked|crashed) (my|the|our) <vehicle>
			my water (just)? broke, (i)? (just)? (started|went into) labor
			(i|we|were)? (have|just)? (got|got into|got in|been in|am being|had|just got|getting|being) (a|an)? (car|bad|
				minor|motorcycle|bike)? (accident|wreck|crash|fender bender|rear ended|t boned|evicted|arrested|
				robbed|hospitalized|admitted|deployed|bitten|stranded)
			(i am)? (already)? on (the|another|a) schedule (elsewhere|somewhere else|at <word>|for another <word>)
			(i am|i have been|i got)? (on|in|put on|placed on) (disability|unemployment|strike|quarantine|isolation|workers comp|light duty|crutches|
				a boot|a cast|a brace|a sling|restrictions|restriction|sick leave|bereavement|bereavement leave|
				family leave|paternity leave|parental leave|sabbatical|medical leave|medical restriction|
				lifting restriction|strict bed rest|lockdown|traction|rehab|recovery) <when>?
			(i am|i will be)? on (a cruise|a trip|a plane|a flight|a train|a road trip|a retreat|a date|my honeymoon) <when>?
			(my|the)? doctor (said|says|told me|wants me|has me|put me) (to|on|i need to|i have to)? (no|not|rest|
				stay home|stay off|bed rest|light duty|can not) <word>? <word>?
			(my|the)? doctor (has not|did not|will not|would not) (clear|cleared|release|released) me (yet|to work)?
			(i am|i have)? not (been)? cleared (to work|by my doctor|for work|to lift|yet|to come back)
			(i)? need (a|the|that|one) day (off|to rest|to myself|for myself|to recover|to breathe)
			(i am)? staying (home|off|in bed|in|put) (<when>|with my <family>)?
			(i am|we are|were)? (burying|visiting|hosting|entertaining|helping out|traveling with|camping with|
				shopping with|celebrating with|spending time with|spending the day with|out with|away with|
				on vacation with|having lunch with|having dinner with) (my|the|our|some) (<family>|friends) <when>?
			(camping|traveling|celebrating|vacationing) with (my|the|our)? (<family>|friends) <when>?
			(it is)? (our|his|her) (birthday|anniversary|graduation|wedding|wedding day|wedding anniversary|
				baby shower|recital|baptism) <when>?
			(my|the)? <family> (have|has) (no|a half day of|no more) (school|daycare|class|camp|babysitter|sitter)
			no (school|daycare|camp|class) for (my|the) <family>
			(i)? (have|got|there is|is)? (no one|nobody|noone) (here)? to (watch|keep|stay with|care for|sit with|
				babysit) (my|the) <family> <when>?
			(i)? (got|have|had|caught) (a)? flat (tire)? <when>?
			my (registration|license|cert|certification|cpr|cpr card|tb|tb test|insurance|tags|credentials|
				work permit|physical) (is|are|has|just|has been)? (expired|suspended|lapsed|not current|not valid|
				out of date|not up to date)
			(i)? (start|am starting|begin|am beginning) (a|my|at a|at my) new (job|position|place|assignment) <when>?
			(they|the hospital|kaiser|another agency|a different agency|another facility|my other job|<any>) (have|has|
				got) me (on|working|scheduled|booked|at <word>|on at <word>) <when>?
			(i am)? on at (the hospital|the facility|my other job|another <word>|kaiser|<any>) <when>?
			(i)? (already)? picked up (something|a shift|work|hours)? (at|with|for) (another|a different|a) <word> <when>?
			(someone else|somebody else|another agency|they|a client) (already|has|have|already has)? (booked|hired|
				scheduled|got) me <when>?
			(i)? (have)? (already)? got (something|work|a shift|one|plans|another gig) (lined up|scheduled|planned|
				booked) <when>?
			in <faraway> <when>?, court date, jury duty, court hearing
			(at|going to) (my|a|the|our) (<familys>|friends|best friends) (wedding|funeral|party|graduation|recital|
				birthday|birthday party|game|baby shower|house|memorial|baptism|quince|quinceanera|bbq) (in <elsewhere>)? <when>?
			(<it>|she|he|they|it|that) (is|are)? (way|just|a little|a bit)? too (heavy|difficult|hard|demanding|mean|rude|
				combative|strenuous|stressful|exhausting|violent|aggressive) (for me|for my back)?
			(i)? (barely|hardly|have not|did not|could not|have barely) (slept|sleep|got any sleep|get any sleep|
				got sleep|sleep at all|gotten any sleep) <when>?
			(i)? (would|will|could|might) lose my (benefits|ssi|unemployment|disability|food stamps|section 8|snap|
				medicaid|medi cal|housing)
			(school|class|classes|college|semester|nursing school|my semester|my classes|my program|work|
				orientation|camp) (starts|begins|start|is starting) (back|back up|up)? <when>?
			i have been (up|awake|working) (since|for|all) <word> <word>?
			(i)? have got (my|the) <family> <when>?, (i)? have got (a|an|my|the|some)? (<event>|<eventx>|
				<otherjob>) <when>?
			(my)? <body> (is|are|has been|have been) <is:bad>, my <body> (hurts|hurt|aches|gave out|went out|
				locked up) (so bad|really bad|too bad|bad)?
			(i|we)? (am|are)? (having|getting|have|got|need) (a|an|my|some|another)? <procedure> (done)? <when>?
			<procedure> <when>
			(i am)? (getting|having) my <word> <word>? (pulled|out|removed|fixed|cleaned|serviced|checked|
				replaced|repaired|inspected|looked at|worked on|braided|taken out) <when>?
			(i|we)? (have|got) (a|the|my|some)? <visitor> (coming|coming over|over|in town|visiting|here|at the house|
				staying|staying with me|staying with us) <when>?
			(a|the|my|our) <visitor> (is|are) (coming|coming over|here|visiting|in town|supposed to come|staying|
				staying with us|scheduled) <when>?
			(i am|we are|were)? waiting (on|for) (the|a|my) <visitor>, i have to (wait|be home) for (the|a|my) <visitor>
			(i am|we are|were) (closing on|moving into|moving out of|packing up|selling|painting|remodeling) (my|our|a|
				the)? (new|old)? (house|home|apartment|place|condo|townhouse) <when>?
			(i am|we are|were) (moving|relocating) (to <word>|out of <word>|out of state|houses|apartments)? <when>?
			(i am|we are|were|i will be|we will be) (going|leaving|traveling|flying|driving|headed|heading) (on vacation|
				on a trip|on a cruise|on a road trip|camping|fishing|hunting|up north|down south|overseas|
				abroad|away|to the (beach|lake|mountains|cabin|river|coast|casino|zoo|fair|airport|hospital|er|doctor|
				doctors|dentist|courthouse|game)) <when>?
			(i|we) (moved|relocated) (to|back to|out to) <elsewhere>
			(i)? (am|live|stay|am living|am staying|am based) (in|out in|over in|down in|up in) <elsewhere> now
			(i am|we are|i will be)? (at|in) <any> (with|for) (my|the|our) <family>
			(i am)? <number> (months|weeks) pregnant, very pregnant, high risk pregnancy, (i)? just (had|delivered) (a|
				my)? baby, (i am)? about to (have a baby|give birth), (i am)? due any day, (i am)? in labor
			(i)? gave birth, (i am)? postpartum
			my <vehicle> (just)? (got|was|has been|is|is still|keeps|needs|has) (towed|totaled|stolen|hit|
				impounded|repossessed|broken into|wrecked|down|dying|stalling|overheating|a new engine|
				a new transmission|a new battery|work|in the shop|at the shop|bad brakes|a dead battery|leaking|
				undrivable)
			(my)? (ride|carpool|lift) (fell through|bailed|canceled|cancelled|is sick|flaked|backed out|can not take me|
				is not available|canceled on me|bailed on me)
			(the)? <transit> (is|are) (on strike|down|not running|shut down|closed|delayed|too expensive|unreliable)
			(the)? <transit> (do|does) not (run|go) <any>? <word>? <word>? <when>?
			(the)? (bridge|freeway|highway|road|roads) (is|are) (closed|flooded|blocked|icy|snowed in|iced over)
			(that|it)? (is)? (like|about|over|almost|at least|more than)? (a|an)? <number>? (hour|hours) (drive|
				commute|away|ride|bus ride|trip|from me|from my house|each way|one way|both ways) (each way|one way|
				for me|from me)?
			(i)? (already)? (have)? (already)? (clocked|worked|did|put in|logged|pulled) <duration> (already)? (this week|
				already|so far|straight)
			(i am)? (on|with|at|doing|working) (my|another|an|a different) <otherjob> <when>?
			(i am|i will be)? (on vacation|out of town|away|traveling|out of state|out of the country|on leave|
				on pto|gone|off the grid) <when>
			<details> is (way|just|a bit)? too (early|late|long|short) (for me)?
			(my|the) <family> <word> <when>
			(my|the)? <family> (has|have|got|had) (a|an|his|her|their)? (<event>|<eventx>) <when>?
			(i am)? (taking|bringing|driving|picking up|watching|caring for|helping|visiting|babysitting) (my|
				the) <family> (to|from|at|with)? (the|his|her|their)? <word>? <when>?
			(it|that) is on the other side of (town|the city|the bay|the county), other side of town
			(i am)? (currently|back home|still|away) in <elsewhere> <when>?
			(i)? (am)? (leave|leaving) (for|on) (vacation|my trip|a trip|my vacation|<elsewhere>) <when>?
			(i am)? dealing with (a|some|my|an)? (<event>|<eventx>|something|stuff|family issues|
				personal issues|<family>)
			(someone|somebody) (passed|passed away|died) (in my family)?
			(there is|there was|had|i had|we had)? (a)? death in (the|my) family, (i am)? on bed rest
			(i am)? recovering (from <word>)?, finals week, finals, midterms, exam week
			(i am)? with (another|a|my|my other|a different) (client|patient|case|agency) <when>?
			(i)? (am)? (just)? (got|getting|coming|came) off (of)? (a|my)? (<number>|<duration>|double|long|
				night|overnight) (hour|hr)? (shift|hours|shifts)?
			<details> is my (only)? day (off|with my <family>|to rest|with the <family>), overworked
			(i am)? (already)? at (<number>|<duration>) (hours|hrs)? (already|this week)?
			(i am)? allergic to <word>
			too (heavy|difficult|hard|much|big) of a (patient|client|case|shift|lift|drive|load) (for me)?
			(i am)? done with <word>, (i)? have something (going on|planned|to do|else|that day|<when>)?
			(i)? (have|got) something <when>?, (i)? have (things|stuff|a lot) (to do|going on|planned) <when>?
			(i am)? about to (go to bed|go to sleep|leave for <word>|get off)
			(i am)? on my way to (class|school|church|another <word>|the hospital|the airport|my other job)
			(i)? worked (all night|last night|all day|overnight|yesterday|a double)
			(my|the)? <sitter> (canceled|cancelled|bailed|is sick|quit|can not make it|fell through|
				is out of town|is unavailable|is not available|called off|called out|backed out)
			(my|the)? <vehicle> (went out|gave out|blew|blew up|conked out|crapped out|is shot), (my|the)? <family> (home|off) (from)? (school|daycare|today|that day|sick)
			not in (the)? (state|town|country|area|city) <when>?
			(i)? (got|am|was|been)? (already)? scheduled (elsewhere|somewhere else|at another <word>|
				for another <word>) <when>?
			(i)? no longer (work|do|take) (weekdays|weekends|nights|days|overnights|mornings|that area|
				<details>)
			(i)? (already)? (have|got|picked up|took|accepted) (a|another) (different)? (shift|case|client|
				patient|job|assignment) <when>?
			(i am)? working <when>?, working <when>?, i work <when>?, i work that day
			i work (then|already|all day|days|nights|mornings|weekends|those hours|at <details>|till <word>|
				until <word>)
			i am at work, at work, i will be at work, i will be working <when>?, (i)? have work <when>?
			have work
			got work, (i)? got work <when>?, (i)? have to work <when>?, have to work, (i)? already have work
			(i am)? already working <when>?, already working, (i am)? already at work
			i will be at my <otherjob>
			i am at my <otherjob>, at my <otherjob>, (i)? have (my)? <otherjob> <when>?
			i work my <otherjob> <when>?, (i)? have to work my <otherjob>, working my <otherjob>
			(i am)? working my <otherjob>, i am on shift, on shift, on shift already, i am on another shift
			i am on duty, i am with (a|another|my) (client|patient|case), with a client, with my client
			(i)? got called in, i am on call, on call, i work a double, doing a double, (i am)? doing a double
			pulling a double, (i)? just got off (a double|nights|a night shift|a 12)
			just got off (a double|nights|a night shift|a 12), (i)? just worked (a double|nights|all night)
			(i)? worked last night, worked last night, worked all night
			coming off (a double|nights|a 12|a night shift), i get off (at)? <details>, (i)? have a shift
			(i)? have a shift (then|already|that day|at the same time), already have a shift
			(i)? have another shift
			(i)? picked up another shift, already picked up another shift, (i)? picked up <otherjob>
			already picked up a shift, (i)? took another shift, already took another shift, already took one
			already scheduled, (i am)? already scheduled, (i am)? scheduled <when>?, (i am)? scheduled elsewhere
			(i am)? scheduled (at|with|for|to work)? (another|my|a|the)? <word> <when>?, scheduled elsewhere
			(another|my other) <otherjob> has me <when>?, another agency (has|booked) me <when>?
			i am at (my|the) (<family>) <word>, overbooked, (i am)? overbooked, over booked, (i am)? over booked
			scheduled already, already booked, (i am)? already booked, (i am)? booked <when>?, booked <when>?
			booked up, (i am)? booked up, all booked, all booked up, booked already, booked elsewhere
			booked solid
			double booked, (i am)? committed elsewhere, already committed, (i)? already committed to <word>
			got something going on, (i)? have something going on, (i)? have something <when>
			got something <when>
			something came up, something has come up, busy, (i am)? busy <when>?, busy <when>?, too busy
			(i am)? too busy, super busy, kind of busy, i will be busy <when>?, pretty busy, swamped
			(i am)? swamped
			slammed, tied up, (i am)? tied up, i will be tied up, occupied, (i am)? occupied, preoccupied
			in class
			i am in class <when>?, (i)? have class <when>?, got class <when>?, at school, i am at school
			(i)? have school <when>?, got school, i am in school <when>?, i am in school that day
			i am on vacation
			on vacation, vacation, i will be on vacation, i am on pto, on pto, i am on leave, on leave
			maternity leave, on maternity leave, i am on maternity leave, (i am)? pregnant, fmla, i am on fmla
			on medical leave, out of town, (i am)? out of town <when>?, i will be out of town
			will be out of town
			going out of town, (i am)? going out of town, leaving town, (i am)? leaving town, out of state
			(i am)? out of state, i will be out of state, out of the country, (i am)? out of the country
			i will be out of the country, not in town, i am not in town, (i am)? away, i will be away
			away <when>?
			(i am)? away <when>?, traveling, (i am)? traveling, travelling, i will be traveling, i am on a trip
			on a trip, (i am)? flying <when>?, i fly out <when>?, i am at the airport, at the airport
			i am on a plane, i am in <elsewhere>, i am in <elsewhere> (till|until) <details>
			i am in <elsewhere> this week
			i will be in <elsewhere>, (i am)? visiting <word>?, (i am)? visiting (my)? <family>, i moved
			i moved away
			i moved out of state, i do not live there anymore, i do not live in the area
			i do not live here anymore
			too far
			(<details>|<it>) is (way|just|a bit|a little)? (too)? far (away|for me|from me|from my house|
				to drive)?
			it is too far, that is too far, way too far, that is way too far, too far for me
			that is too far for me, too far away, too far of a drive, too far to drive, too long of a drive
			it is far, so far, that is far, kind of far, pretty far, it is very far, too much of a drive
			too much driving, long drive, that is a long drive, far from me, too far from me
			that is too far from me, too far from my house, that is far from me, an hour away
			that is an hour away, it is an hour away, over an hour away, out of my area, that is out of my area
			it is out of my area, not in my area, that is not in my area, outside my area, not near me
			it is not near me, i live too far, i live far, i live far away, (i am)? too far
			(i am)? too far away
			(i am)? far away, i am not close, not close to me, it is too far for me, too far out
			wrong side of town, too much traffic, too far for the pay, a bit far, a little far
			that commute is too long, commute is too long, too long of a commute
			no (<vehicle>|<sitter>) <when>?, have no (<vehicle>|<sitter>) <when>?
			(i)? have no (<vehicle>|<sitter>) <when>?, (i)? got no (<vehicle>|<sitter>) <when>?
			got no (<vehicle>|<sitter>), i do not have (a|my)? (<vehicle>|<sitter>) <when>?
			do not have (a|my)? (<vehicle>|<sitter>) <when>?, i am without (a)? <vehicle>, without a <vehicle>
			(my|the|our)? <vehicle> (is)? (broke|broke down|broken|down|in the shop|not working|acting up|not running|
				messed up|dead|at the shop|will not start|would not start|is dead|got towed|is totaled|stolen|gone|
				has a flat|blew out|died|is out|being fixed|being repaired|in repair|at the mechanic|is flat|
				wont start|has problems|issues|trouble|problems|got repossessed)
			car trouble, car troubles, car problems, having car trouble, (i)? have car trouble, flat tire
			(i)? have a flat tire, got a flat, no gas, (i)? have no gas, no gas money, no license
			i do not drive
			i do not drive (there|that far|at night|on the freeway|highways)
			my license (expired|is expired|is suspended), no way there, no way to get there, no one to drive me
			(my)? <family> (has|have|took|has got|needs|need) (the|my) <vehicle>, share a car, we share a car
			no bus (then|that early|that late|there|service)?, bus does not run (then|that early|there)
			the bus does not go there, (i)? have no one to watch (my)? <family>, no one to watch (my)? <family>
			(i)? have nobody to watch (my)? <family>, nobody to watch (my)? <family>
			no one can watch (my)? <family>, i do not have anyone to watch (my)? <family>
			do not have anyone to watch (my)? <family>, can not find a sitter
			my sitter (canceled|cancelled|bailed|is sick|quit|can not), sitter canceled, sitter cancelled
			babysitter canceled, babysitter cancelled, daycare is closed, daycare closed, school is out
			no school <when>?, kids are out of school, kids are home, the kids are home
			my kids are home <when>?, (i)? have (my|the) (kids|son|daughter|grandkids|baby|kid) <when>?
			(i)? have the kids, (i)? have my kids, got the kids, got my kids, i am with my <family>
			with my <family>
			with family, i am with family, i am with the kids, (i am)? watching (my|the) <family>
			watching (my|the) <family>, (i am)? babysitting, babysitting, taking care of my <family>
			(i am)? taking care of my <family>, (i)? have to take care of my <family>
			(i)? have to watch my <family>
			(i)? have to take my <family> (to <word>)?, (i)? have to pick up my <family> (from <word>)?
			(i)? have to be home (with|for) my <family>
			my <family> (is|are|has|have|got|is in|is having|needs|need|just had) (sick|ill|home|
				in the hospital|hospital|the hospital|surgery|a fever|a cold|the flu|covid|appointment|
				an appointment|a doctor appointment|a game|a recital|me|a birthday|off school|not feeling well|off|
				visiting|in town|birthday|graduation|coming over|getting married|home sick|home from school|
				a school event|a school thing|home today|graduating|passed|passed away|in labor)
			my <family> (passed|passed away|died)
			(it is)? my <family> (birthday|graduation|wedding|anniversary|recital|game|funeral) <when>?
			it is my (birthday|anniversary|day off|only day off|weekend off|sabbath|rest day) <when>?
			my day off, day off, that is my day off, my only day off
			(i)? (have|got) (a|an|my|the|some|other)? <event> (to (attend|go to|get to))? <when>?
			(i)? got (a|an|my|the|some)? <event> <when>?, got (a|an|my|some)? <event> <when>?
			(i)? have to go to (a|an|my|the)? <event>, i am at (a|an|my|the)? <event>, at (a|an|my|the)? <event>
			at church, i am at church, i will be at (a|an|my|the)? <event>, going to (a|an|my|the) <event>
			(i am)? going to (a|an|my|the) <event>
			(family|prior|previous|other|school|work) (emergency|commitment|commitments|obligation|obligations|
				event|engagement|plans|thing|function|conflict|stuff)
			(i)? already have plans, already have plans, have plans, (i)? have plans <when>?, i made plans
			already made plans, got plans, made other plans, (i)? have other plans, have other plans
			(i)? have (a|my)? (doctor|dentist|dr) (appointment)? <when>?, sabbath, i keep the sabbath
			i observe the sabbath, i do not work on the sabbath, i am in court, in court, scheduling conflict
			conflict, time conflict, conflicts with my (schedule|other job|class|work)
			it conflicts with my (schedule|other job|class|work)
			that conflicts with my (schedule|other job|class|work)
			(i am|we are|were)? (heading|going|driving|flying|traveling|leaving|headed) (out of town|out of state|
				to <faraway>|to <event>|home) <when>?
			<eventx> <when>, (i|we) (have|got) (a|an|my|the|our)? <eventx> <when>?
			(it is|is)? (my|the)? <eventx> <when>, (it is)? (the)? sabbath
			(it is|that is|this is)? my (only)? (day|days|weekend|night) off <when>?
			(i am)? working (a double|doubles|nights|days|overtime|12s|16s|the night shift|night shift|
				day shift|at <word>|my (regular|normal|other|main) (shift|job|client)) <when>?
			(i)? (pulled|hurt|injured|threw|broke|sprained|twisted|strained|messed up|
				blew out) (out)? my <word> (out)?
			(i)? (hit|at|over|reached|maxed|past|already at|already over|already hit) (my)? (<number>|
				<duration>) (hours|hrs)? (already|this week)?
			i do not work (weekdays|mondays|on weekdays|full days|12s)
			(i am)? on a (cruise|trip|plane|flight|train|road trip|retreat|date)
			<family> (passed|passed away|died|is sick|in the hospital|is in the hospital)
			i (am)? (already)? committed (elsewhere|somewhere else|to another <word>|to something else)
			(i)? (need|got to|have to|gotta|must) (rest|sleep|recover|study|pack|move|catch up on sleep)
			(i)? got no (gas|money for gas|way there|wheels), not (in)? my area
			(i am)? stuck (at home|at work|home|at my other job|here|in <word>) (with <word> <word>? <word>?)?
			(i am)? home with (my|a|the)? (sick)? (<family>|sick kid|sick kids), (i)? have (my)? <family> <when>
			moving <when>, (i am)? moving <when>, packing
			(i)? need (a|some|my) (rest|sleep|break|day off|time off)
			need (a|some|my) (rest|sleep|break|day off|time off), (i)? need a break, (i)? need to rest
			(i)? need to sleep, need to rest, need sleep, (i)? have not slept, have not slept, no sleep
			(i am)? exhausted, exhausted, (i am)? tired, tired, too tired, (i am)? too tired, so tired
			(i am)? so tired
			(i am)? wiped, wiped out, worn out, (i am)? worn out, drained, burnt out, (i am)? burnt out, burned out
			beat
			(i am)? beat, dead tired, my back hurts, (i)? hurt my back, my back is out, hurt my back, injured
			(i am)? injured, (i)? hurt my <word>, (i)? broke my <word>, on crutches, (i am)? having surgery
			just had surgery, (i)? just had surgery, recovering from surgery, i am in the hospital
			in the hospital
			i am at the hospital, at the hospital, i am in the er, in the er, at the er, i am at the doctor
			at the doctor, at the doctors, i am in jail, i quit, i no longer work (here|there|for you)
			i retired, (i am)? retired, (i)? got another job, (i)? got a new job, (i)? have a new job
			found another job
			i started a new job, already started another job, i am on light duty, on light duty, workers comp
			i am asleep, in bed, going to bed, i am in bed, going to sleep, (i am)? going to bed
			(i am)? going to sleep, bedtime, i am with another client, i am off limits, my schedule changed
			(i am)? unavailable weekends, (i)? have clinicals <when>?, (i)? have finals, (i)? have exams
			(i)? have an exam
			at practice, on my honeymoon, (i am)? getting married, hungover, (i am)? hungover, drunk
			(i)? have been drinking, i been drinking, out partying, out to dinner, out with friends
			with friends
			(i am)? out with friends, at a wedding, at a funeral, at a party, driving to <elsewhere>
			(i am)? fasting, snowed in, roads are bad, weather is bad, i do not have my uniform, hours conflict
			off work, (i)? asked off <when>?, (i)? requested off <when>?, (i)? requested that day off
			requested off
			requested that day off, asked for that day off, took the day off, taking the day off
			(i am)? taking the day off, (i am)? taking (the|some|that) (day|week|time) off, taking time off
			taking a break, (i am)? taking a break, taking some time off, day is full
			(i)? have to study, need to study, studying, (i am)? studying, (i)? have homework, too hot
			no money for gas
			not feeling well enough to work, waiting on repairman
		`,

		giveBack: `
			(take|remove) my name (off|from) (of)? (<it>|the schedule|that day|the board)
			(drop|remove|release|unbook|unassign|unschedule|excuse) me (off|from|out|out of|off of)? (of|from)? <it>?
			(take|pull|scratch|cross) me (off|from|out|out of|off of) (of|from)? <it>?
			drop <it>, drop it, drop, drop my shift, drop the shift, i want to drop <it>, i need to drop <it>
			i have to drop <it>, have to drop <it>, need to drop <it>, dropping <it>, i am dropping <it>
			going to drop <it>, take me off, take me off <it>, take me off the schedule, take my name off <it>
			remove me from <it>, remove me from the schedule, out, i am out, i want out, i need out
			i need out of <it>, i am backing out, backing out, have to back out, i have to back out
			i need to back out, back out of <it>, pull out, i have to pull out
			(i (need|have|want|would like|am going) to)? cancel <it>, i need to cancel, i have to cancel
			have to cancel, need to cancel, got to cancel, i am canceling, i am cancelling, canceling
			cancelling, i am canceling <it>, i am cancelling <it>, canceling <it>, cancelling <it>
			going to cancel, i am going to have to cancel, going to have to cancel, i will have to cancel
			will have to cancel, i must cancel, i want to cancel, i would like to cancel, please cancel me
			please cancel, please cancel <it>, cancel me, cancel me for <it>, cancel me out, cancel me off <it>
			can you cancel <it>, can you cancel me, cancel for me, cancel for <details>, cancel my spot
			cancel my <details>, cancel my shift, cancel the shift, can i cancel <it>?, may i cancel
			i gotta cancel
			(i (need|have|want|am going) to)? (call|calling|called) (off|out|in sick|out sick|off sick) <when>?
			(need|have|got) to (call off|call out|call in sick|call in|call out sick) <when>?
			i am calling (off|out|in sick|out sick|in) <when>?, calling off, calling out, calling out sick
			calling in sick, call me off, call off for <it>, call out for <it>, i need to call off <it>
			i have to call out <it>, i am calling off <it>, i am calling out for <it>, call off <it>
			calling out of <it>, mark me off, i am going to call off, i am going to call out
			i will be calling off, i will be calling out, consider this my call off, this is my call off
			(i need|i want|need) to (give|hand) (it|that|the shift|my shift|this shift|<it>) (back|up|away)
			i am giving (it|my shift|the shift|<it>) (back|up), giving up <it>, giving it up, give up <it>
			give back <it>, give it back, (i have|need|i need) to give up <it>, i want to give it back
			return <it>, i have to release <it>, i need to release <it>, release <it>
			(find|get|need) (a replacement|coverage|a sub|someone to cover) (for me|for <it>|for my shift)?
			find someone else, find somebody else, get someone else, need to find someone else
			you need to find someone else, you will have to find someone else, please find someone else
			please get someone else
			(can|could) (someone|somebody|anyone) (else)? (cover|take) (for me|my shift|<it>)
			(can|could) (you|yall|u) (please)? (find|get) (someone|somebody|anyone|a replacement|coverage|
				a sub) (else)? (to cover)? (for me|for <it>|for my shift|my shift)?
			(can|could) (you|yall|u) (please)? give (my shift|it|the shift|<it>) to (someone|somebody|
				anyone) else
			(can|could) (you|yall) (please)? (take|remove|drop|cancel|unassign) (me|<it>) (off|from|out)? (of|
				from)? <it>?
			give my shift to (someone|somebody) else, give <it> to someone else, give my shift away
			put someone else (on|in) <it>?, i need someone to cover <it>, need someone to cover <it>
			need coverage for <it>, i need coverage, need my shift covered, i need my shift covered
			i need my shift covered <when>, get <it> covered
			i changed my mind, changed my mind, i have changed my mind, change of plans, plans changed
			my plans changed, i have a change of plans, change my mind, i take it back, no longer available
			i am no longer available, not available anymore, i am not available anymore, no longer can
			i can no longer <negcome>, i can no longer <negtake>, can no longer make it
			i am no longer able to <negcome>, i am no longer able to <negtake>, no longer able to make it
			i will no longer be able to <negcome>, i will no longer be able to <negtake>, i no longer can
			not going to be able to make it after all, can not after all, i have to bail, going to bail, bailing
			have to bail, i gotta bail, i need to bail
			(i)? <wont> <negcome> <when>? (after all|anymore|any more|any longer)
			(i)? <wont> <negtake> <when>? (after all|anymore|any more|any longer)
			(i)? <wont> (after all|anymore|any more), scratch that i can not, unassign me
			i need to give my shift up, i do not want <it> anymore, do not want <it> anymore
			i do not want it anymore, not coming in <when>?, i am not coming in <when>?, will not be in <when>?
			i will not be in <when>?, will not be coming in <when>?, i will not be coming in <when>?, no call
		`,

		background: `
			(i)? had to (check|look|ask|think), after (checking|looking at|talking to|checking with) (my|the) <word>
			(i)? did not (see|notice|get|check) (this|it|your text|your message|my phone) (until|till|til) (now|just now)
			(i)? (lost|misplaced) my (phone|cell|charger)
			i just checked (and)?, i (checked|looked) and
			(i)? live in <any>, (i am)? (currently|already|right)? in <place> (now|right now|already|today)?
			(i am)? (driving|at a red light|in the car|on the road|behind the wheel) (right now|now)?
			(i)? (have|had)? (just|already)? (checked|looked at|double checked|cleared) (my|the|it with my) (schedule|
				calendar|planner|book|<family>|other job|boss) (and)?
			(i)? (have|had)? (just|already)? (talked|spoke|spoken) (to|with) (my|the) (<family>|boss|other job|
				manager|<sitter>) (and)?
			(i am)? (still)? (at|on|in) (the|my|a) (bus stop|bus|train|store|gym|park|mall|bank|gas station|
				grocery store|light|salon|laundromat|car|shower|house) (now|right now|still)?
			(i)? (just)? got off (work|my shift|shift|(of)? the (phone|bus|plane|train|road|clock))?
			(i)? just got off (work|my shift|shift) and (saw|seen|got) (this|it|your text), i just got home
			just got home, just got in
			(i)? (was|were) (asleep|sleeping|driving|in the shower|at work|at church|in class|with a client|
				napping|busy)
			i just woke up, just woke up
			(and)? (i)? just (saw|seen|now saw|now seeing|seeing|got|read) (this|it|your text|your message|that)
			and saw this, saw this, saw your text, my phone (died|was dead|was off|was charging), phone died
			been busy
		`,
		keep: `
			(please)? do not (give|hand) (<it>|my shift) (away|up|to (someone|anyone|anybody|somebody) (else)?)?, do not cancel <it>
			do not (drop|remove|take|pull|release) me (off|from|out of)? (of)? <it>, keep it, keep <it>, keep me (on)? (<it>)?, i will keep it, i want to keep it, do not drop (it|me)
			do not cancel (it|me)?, i am keeping it, leave it, leave me on, i will still be there, still coming
			i am still coming, i am still on, never mind, i still want it, do not remove me, do not drop me
			do not take me off, i will work it, i will be there, leave it as is, i am still good
			i can still make it
		`,
		all: `
			(both|all|they|they both|all three|all of them|both of them) (work|works|are fine|are good|are ok|
				are fine with me|are good for me) (for me)?
			all (two|three|four|2|3|4|the|of the) (shifts|of them|days|of those)?, them both, both of the shifts
			the two shifts, each shift, all the days
			both, both of them, both shifts, both of those, both days, all, all of them, all of those
			all shifts, all the shifts, all of the above, all three, all 3, all 4, all four, all two, every one
			every one of them, each one, everything, all of em, the both, both please, all of it, each of them
			all days, them all, the lot, every shift, any and all, the 2 of them, the two of them, all 2
		`,
		none: `
			(neither|none) (one)? (of them|of those|of these)? (work|works|will work|fit|fits|is good|are good) (for me|with my schedule)?
			no to everything, nothing works, no to the whole list, none at all
			neither, none, neither one, none of them, none of those, none of these, neither of them
			neither of those, not either, neither shift, not either one, not any, not any of them
			none of the above, no to (both|all|either|them all), neither works, none work, none of em
			not both of them, neither sorry, nothing, not for any of them, no for both, no on both, no for all
			no to all of them, no to both of them, no to both shifts
			(i)? <wont> <negtake> (either|both|any of them|any of those|either one|either of them|any)
			(i)? <wont> (take|do|work|cover) (either|any) (one|of them|of those|shift)?
			(i)? can not (either|any of them), pass on (both|all|all of them|both of them|them all)
			decline both, decline all, skip both, not (available|free|interested) for (either|any|both)
			cant either, (i)? <wont> make (either|any|any of them|either one)
			(i am)? not interested in (either|any), no both, both no, no all
		`,
		either: `
			(either|any|any of them|whichever|one or the other) (one)? (works|is fine|is good|is ok|will work|
				will do) (for me|with me)?
			either, either one, either of them, whichever, whichever one, any, any of them, any one
			anyone of them, whatever, whatever you need, which ever, whichever you need, whatever is left
			one of them, one of those, either or, any shift, any of those, doesnt matter which, dealers choice
			does not matter, does not matter which, i do not care which, you pick, you choose, your choice
			up to you, surprise me, (i can do|i will take|i can take|ill do) (either|any|one) (one|of them)?
		`,
		only: `
			only, just, only for, just for, but only, only on, just on, only to, just to
		`,
		notDetail: `
			not <det>? <details> (one|<shift>)?, not <det>? <ordinal> (one|<shift>)?, not <number>
			not the other (one)?, not the other one, but not <det>? <details> (one|<shift>)?
			but not the other (one)?, but not <det>? <ordinal> (one|<shift>)?, but not <number>, not <part>
			not the <part> one, not the <part>, not the <timeorder> one
		`,

		hedge: `
			leave it with me, (have to|need to|got to|gotta) (check|ask|see|look|think|confirm|talk) (with|to|about|into)?
			(i)? (will|am going to|can|would) (confirm|accept|decide|answer|reply|respond|know) (<it:that>|for sure|
				with you|more)? <by:then>
			(i)? (will|can) (confirm|decide|know) (<it:that>|for sure|with you)?, (i)? will confirm my (availability|attendance|spot)
			not a (no|yes), (i am)? not saying (no|yes|it is a yes|it is a no|anything)
			can not (say|tell you|commit|answer|confirm|promise|give you a yes|give you an answer) (yes|no)? (yet|just yet|
				for sure|right now|now|until <word>)
			(i)? (suppose|guess) yes, maybe, perhaps, prob, probs, possibly, possible, probably, might, i might, may be able to
			might be able to, i may, i may be able to, i might be able to, i may be, presumably, potentially
			potential, likely, most likely, very likely, tentatively, tentative, hopefully, i hope, i hope so
			i hope to, hope so, i think, i think so, think so, i guess, i guess so, guess so, i suppose
			suppose so, i suppose so, i believe, i believe so, i assume, i feel like, i figure, i reckon
			should be able to, i should be able to, should be able, should be fine, should be ok, should be good
			should work, should be, i should, i should be, that should work, it should be fine, should
			i will try, i will try to, will try, i can try, i can try to, let me try, trying, try, try to
			i am trying, i am trying to, going to try, i will do my best, i will try my best, do my best
			my best, try my best, i will see, i will see what i can do, see what i can do, see if i can
			let me see, let me see if i can, lemme see, we will see, will see, i will have to see, have to see
			need to see, let me check, let me look, let me double check, let me find out, let me ask
			let me think, let me think about it, let me talk to, let me confirm, let me verify, let me know
			let me make sure, let me figure, i need to check, need to check, have to check, i have to check
			i will check, will check, checking, i am checking, i need to ask, have to ask, need to ask
			i have to ask, i will ask, i would have to ask, gotta check, gotta ask, would have to check
			need to talk to, have to talk to, need to find, need to find out, need to see if, not sure
			i am not sure, not sure if, not sure yet, not certain, not positive, unsure, i am unsure, not 100
			not 100 percent, not quite sure, no sure, not for sure, idk, i do not know, do not know
			i do not know yet, do not know yet, not yet, not just yet, no idea, no clue, do not know if
			i am not decided, undecided, i have not decided, depends, it depends, depending, depending on
			that depends, depends on, it all depends, kind of, sort of, somewhat, more or less, ish, semi, half
			50 50, fifty fifty, 50/50, 60 40, leaning, iffy, up in the air, on the fence, considering
			considering it, i am considering, thinking, thinking about it, i am thinking about it
			still thinking, i will think about it, think about it, think it over, give me a minute
			give me a min, give me a sec, give me a second, give me a few, give me a moment, give me a bit
			give me some time, give me time, give me an hour
			give me (a|an|some|like|about)? (<number>|<duration>|few minutes|couple minutes|couple of minutes|
				couple hours)
			give me til <word>, give me until <word>, need a minute, need a few minutes, one sec, one second
			one moment, one minute, 1 sec, 1 min, sec, a sec, a second, a minute, a moment, in a minute, in a bit
			in a few, in a sec, hold on, hang on, hold please, hold that, hold up, wait, wait a minute
			wait for me, stand by, standby, brb, i will get back to you, will get back to you, get back to you
			i will let you know, let you know, will let you know, i will tell you, i will text you
			i will call you, i will call, i will call back, call you back, call you, text you back, text you
			hit you back, i will hit you up, get back with you, i will confirm later, will confirm
			confirm later, confirm soon, keep me posted, waiting, waiting on, waiting for, waiting to hear
			i am waiting, pending, until i hear, to be determined, tbd, hmm, hm, hmmm, huh, eh, meh, ehh
			not really sure, unclear, could be, could, could possibly, couldnt say, if possible, in case
			as a backup, backup, as back up, last resort, worst case, if needed, if need be, if no one else
			plan to, planning to, planning on, i plan to, i was going to, i was hoping, hoping, i am hoping
			wondering, i was wondering, i might be interested, i could be interested, wait and see
			keep me as a backup, put me down as a backup, put me down as maybe, put me as maybe, almost, nearly
			supposed to, i am supposed to, ask me later, ask me again later, check with me later, check back
			check back later, later today, later on, at some point, sometime, someday, one of these days
			in theory, technically, assuming, assume, conditionally, provisional, provisionally, soft yes
			a soft yes, i want to say yes, wanna say yes, want to say yes, i would say yes, im leaning yes
			sounds interesting, sounds tempting, tempting, tempted, seems good, seems ok, looks good, looks ok
			it looks like, looks like it, seems like it, worth considering, for now, as of now, as of right now
			so far so good, probably can, prob can, at the latest, a chance, good chance, there is a chance
			fingers crossed, god willing, lord willing, inshallah, if god wills, we shall see, who knows
			not that i know of, sleeping on it, sleep on it, need to think, i need to think, need time to think
			need to decide, have not decided, more info, tell me more, need more info, more details
			more information, need more details, need details, want more info, rough guess
		`,

		interest: `
			interested, i am interested, very interested, super interested, interested in <it>
			i am interested in <it>, interested yes, i am definitely interested, yes interested
			yes i am interested
		`,

		condition: `
			(i will|i have to|i need to|will|i am|i would)? (bring|bringing|have to bring) my <family> (with me|along|too|with)?
			(should|can|could|may|will|do) i (have to|need to)? (bring|have) (my|a|the|an) (<family>|helper|dog)
			(both|all) or (none|nothing|neither), all (day|night) or (none|nothing)
			(in)? any (day|time|shift) but, (before|after) (i|you|we) <word>
			i will be (gone|leaving|out|off) (by|at|before) <details>
			if, only if, unless, as long as, so long as, provided, provided that, providing, on the condition
			condition, conditioned, on one condition, one condition, under one condition, on condition, except
			except for, besides, but only, only until, only till, until, till, til, up until, up to
			no later than, at the latest, after, before, once, once i, as soon as, when i, when my, when the
			whenever, with the understanding, contingent, subject to, pending <word>, in exchange, in return
			but i need, but i would need, but i have to, but i will be, but can, but i want, i need to leave
			have to leave, must leave, leave by, leave early, leave at, need to be out by, out by, be done by
			off by, gone by, have to be gone, need to go by, i would need, would need, i will need, will need
			need mileage, need a ride, need gas, need gas money, need a bonus, i need a ride, need someone to
			i would have to, would have to, might have to, may have to, for extra, for double, for double time
			for time and a half, for overtime, with bonus, with a bonus, with mileage, with overtime
			plus mileage, plus gas, plus bonus, plus tip, with gas money, if you pay, for more money, for more
			more money, more pay, for a bonus, for 50, for 40, for 30, for 25, if the price is right
			<number> dollars, <number> an hour, <number> per hour, <number> hour, <number> bucks, half the shift
			half of it, half shift, half day, part of it, part of <it>, partial, partially, portion, some of it
			some of the shift, first half, second half, the first half, the second half, a few hours
			a couple hours, couple of hours, first few hours, most of it, the first <duration>
			the last <duration>, only a few hours, for a few hours, for a couple hours, for a little while
			a little while, split, split it, split the shift, share, swap, trade, switch with, instead
			in place of, rather, another time, different time, other time, different day, other day
			different shift, another shift, someone with me, not alone, with someone else, with a partner
			the rest, remainder, short day, as long as i, provided i, otherwise, or else, then i can not
			whether, given that, supposing, say if, even though, although, however, in that case, then i can
			at least, minimum, maximum, at most, max, guaranteed, guarantee, without <any>, minus, less than
			more than, with the exception, exception, exceptions, other than, apart from, aside from
			but not before, not before, not after, not until, not till, not past, no later, no earlier
			arrive late, be late, come late, start late, come in late, get there late, start later, come later
			come in later, start earlier, come early, come in early, leave a little early, get off early
			get out early, a little late, bit late, a bit late, be a little late, be a bit late, running late
			little later, a little later, bit later, a bit later, half hour late, an hour late, but late
			late start, a late start
		`,

		counter: `
			what about <it>, how about <it>, can i do <it> instead, can i come at <word>?, can i come in at
			could i come at, can i start at, could i start at, can i leave at, can i leave early
			can i come late, can i come in late, could i come late, can i come, can i do half, can i do
			can we do, could we do, can we make it, can it be, could it be, could you make it, can you make it
			can you change, can we change, can we move, change it to, move it to, make it <details>, make it at
			do you have anything (else|on|for)? <word>?, do you have anything, do you have any
			do you have <word>, have anything, anything else, anything on, anything for, anything closer
			any other shifts, other shifts, other days, any shifts, anything on the weekend, got anything
			got any, what else, what else do you have, what other, is there another, is there anything
			is there any other, any chance, rather do, rather have, i would rather, i would prefer, i prefer
			prefer, better for me, would be better, is better, works better, better, closer, something closer
			something else, something on, only available, i am only available, only free, i am only free
			only available from, only available after, only can, i can only, can only, i only can, only do
			i only do, i only work, only work, i only want, only want, just until, only for
			just for a few hours, not the whole, not the whole shift, not the full, not all of it
			i can do until, can do until, available until, available till, available after, available from
			free after, free until, free at, i get off at, get off at, off at, starting at, start at, ending at
			i can start, i can start at, i can be there around, around, about, approximately, ish, between
			any time after, anytime after, any time before, different, change, exchange, later shift
			earlier shift, a later shift, an earlier shift, day shift instead, night shift instead, next week
			next month, this weekend, the following day, the day after, the day before, the next day, other one
			another one, a different one, the other one, someone else's, a shorter shift, a longer shift
			shorter shift, longer shift
		`,

		would: `
			i would, would, i would have, i would take <it>, would take <it>, i would do <it>, would do <it>
			i would cover <it>, i would work <it>, i would have taken <it>, would have taken <it>
			i would have loved to, would have loved to, i would have done it, i would be there, i would come
			i would come in, i would help, i would pick it up, i wish, i wish i could, wish i could, wish
			i want to, want to, i wanted to, i wanted <it>, wanted to, i would love to, love to, would love to
			i would love to help, i would love to take <it>, i would like to, i would really love to
			i want <it>, i really want <it>, i would really like to, as much as i would love to
			as much as i want to, much as i would love to, as much as i would like to, normally i would
			usually i would, any other day i would, any other day, any other time, another day i would
			i would normally, normally yes, usually yes, if it were any other day, tempting, i appreciate it
			i appreciate the offer, appreciate the offer, appreciate it, appreciate you thinking of me
			thanks for thinking of me, thank you for thinking of me, thanks for the offer
			thank you for the offer, thanks for asking, thank you for asking, thanks for reaching out
			i need the money, i need the hours, i could use the money, i could use the hours, nice offer
			good offer, great offer, thanks for offering, thank you for offering
		`,

		askTerms: `
			(what is|what are|what)? (the)? (pay|rate|pay rate|hourly|hourly rate|wage|wages|salary|hours|time|
				start time|end time|shift time|times|schedule|date|day)
			pay, rate, how much, how much is (it|the pay|this|that), how much does it pay, how much it pay
			how much do you pay, how much you paying, how much are you paying, how much an hour
			how much per hour, how much pay, how much will i get, how much would i get, how much money
			what does it pay, what do you pay, what it pay, what is it paying, what are they paying
			what are you paying, what is the pay, what is the rate, what is the hourly, what rate, what pay
			paying how much, is there a bonus, any bonus, is there bonus, bonus, bonus pay
			is it (overtime|ot|time and a half|double time), overtime, ot, is there overtime, do i get overtime
			do i get (paid|mileage|ot|overtime|a bonus|gas money)
			do you pay (mileage|overtime|gas|travel|for gas|for mileage), is mileage paid, mileage
			is travel paid, paid travel, is gas paid, is lunch paid, what time, what time is it
			what time does it start, what time do i start, what time does it end, what time start
			what time is the shift, what time should i (be there|come|arrive), what times, when, when is it
			when does it start, when do i start, when does it end, when is the shift, what day, what day is it
			what date, which day, what days, how long, how long is it, how long is the shift, how many hours
			how many hours is it, how many patients, how many clients, how far, how far is it, is it am or pm
			am or pm, is that am or pm, day or night, is it day or night
			is it still (open|available|there|free|up|needed), still (open|available|there|needed|free)
			still up, still up for grabs, is it open, is it available, is it taken
			is it already (filled|taken|covered), is it filled, is this still (open|available|up)
			is that still (open|available)
			(is|was) (it|that|the shift|this|this one) (still)? (taken|filled|covered|gone|open|available|yours)
			you still need (someone|me|somebody|help|anyone)
			do you still need (someone|me|somebody|help|anyone|it covered)?
			still need (someone|me|help|somebody|anyone), has anyone taken it, did anyone take it
			did someone take it, did i get it, did i get the shift, do i have it, am i confirmed, is it mine
			am i in, am i booked, am i scheduled, is it too late, am i too late, too late, did somebody take it
			is it permanent, is it every week, is it recurring, is it one time, is it one day, is this one time
			is it ongoing, is it just one day, is there a weekend rate, weekend rate, holiday pay
			is it holiday pay, is that (8|12|<number>) hours, is it <duration>, is it <number> or <number> hours
			is it <duration> or <duration>
		`,

		askLogistics: `
			(just)? (please)? (confirm|double check|verify|remind me of|resend me) (the|me the)? (address|
				location|details|client name|room number) (please)?
			(which|what) (entrance|door|floor|unit|address|building|room|house|apartment|gate|street|side|lot|
				exit|facility|house number) (do|should|will|is|am) (i|it|the|they|he|she) <word>? <word>? <word>?
			is (it|this|that) (still)? (the|at the)? same (house|client|place|address|patient|person|one|lady|
				guy|family|facility|apartment) (as)? (last time|before|last week|usual|always|tuesday)?
			(what is|whats|send me|send|text me|text|can you send me|can you send|can you text me|
				could you send me|could you text me|can i get|can i have|may i have|may i get|could i get|i need|
				i will need|need|please send|please text|please send me|please text me|give me|resend|
				can you resend|just need|just send me|just send|let me know|what was|do you have|forward me|
				email me|message me|shoot me|drop me) (me)? (the|me the|client|clients|an|me an|their|her|
				his)? (exact|full|client|clients|patient|patients|street|correct|door|gate|lockbox|home)? (address|
				adress|addy|adr|location|info|details|information|code|name|directions|phone number|number|
				care plan|careplan|contact|apartment number|gate code|door code|lockbox code|entry code|paperwork|
				instructions|zip code|pin|map|cross streets|room number|unit number|assignment) (please|again)?
			address, the address, address please, (client|patient) (name|info|details|address), details please
			info please, what is the address, where is it, where is it at, where at, where do i go
			where am i going, where do i park, where should i park, is there parking, parking
			where is the (house|client|place|shift|home|facility|building|location), where exactly
			where in <place>, what address, what part of <place>, what unit
			which (house|facility|building|unit|floor|client|patient|entrance|apartment|address)
			who is (the)? (client|patient|it|it for|it with|this for|my contact), who is it for, who is it
			who is it with, who is my client, which client is it, what client, what patient
			who will i be (working with|with|caring for), who am i (working with|relieving|reporting to|seeing)
			who do i (report to|ask for|call|see|contact), who should i (ask for|report to|call)
			what do i (need|wear|bring|need to bring|need to wear|do), what should i (bring|wear|know)
			what should i bring
			do i need (to bring|to wear|anything|scrubs|to bring anything|my badge|a uniform|gloves|ppe|a mask)
			do i (wear|bring) <word>?, should i (bring|wear) <word>?, anything i (should|need to) (know|bring)
			anything special i (should|need to) know, anything else i need to know, what is the dress code
			dress code, is there a dress code, scrubs, what color scrubs, uniform
			is there (a|an|any)? (lockbox|dog|dogs|cat|cats|pet|pets|hoyer|hoyer lift|code|gate code|door code|
				elevator|key|key code|lock box|lockbox code|parking|parking there|street parking|free parking|
				stairs|ramp|alarm|microwave|fridge)
			(should|do|will|must) i (need to|have to)? (bring|wear|have|pack) (my|a|an|the|any|
				some)? (own)? <word> <word>?
			are there (pets|dogs|cats|any pets), any pets, pets, any dogs, any allergies, what floor
			apartment number, gate code, door code
			is it (a house|an apartment|a facility|the same client|same client|same place|the same address|
				same address|same house|at the same place)
			same client, same place, same house, same address, is lunch provided, do i bring lunch
			should i bring lunch, bring lunch, can i park (there|in the driveway|on the street)
			will someone be there, will anyone be there, who will let me in, who lets me in, how do i get in
			how do i get there, where do i check in, how do i clock in, where do i clock in
			is she (ambulatory|mobile|bedbound), is he (ambulatory|mobile|bedbound), is it one person
			what is the situation, do i call when i get there, is there wifi, phone number, send directions
			send location, send me location, send pin, drop a pin, what is her name, what is his name
			what is their name
		`,

		question: `
			yes again please, (one|once) more time (please)?, again (slower|slowly|louder)
			no (call|call no)? show, no call no show
			(i am)? (just)? asking (about|for|if|when|because|you|what|which|who)
			(i)? (did|have) not (get|got|gotten|been|receive|received) (paid|my check|my pay|a check|it|the text|
				the code|my schedule|anything|the address|a call|a response)
			(that|it|this)? is not my (name|number|client|schedule|address|day)
			(i)? (did|have) not (clock|clocked|sign|signed) (in|out|up|it)?
			<askword>, is it, is this, is that, is there, are there, are you, are they, did you, do you, does it
			does this, does that, can you, could you, would you, will you, should i, do i, am i, will i, would i
			was it, was i, did i, did they, can they, can she, can he, will it, can it, could it, may i ask
			question, i have a question, quick question, got a question, can i ask, how come, what if, what for
			who is this, who is it, who are you, whos this, who dis, new phone who dis, new phone, what shift
			which shift, which one, which client, what one, what is it, what is this, what is going on
			what happened, what did you say, say that again, repeat that, come again, pardon, excuse me
			say what, i do not understand, do not understand, confused, i am confused, not following
			what do you mean, how so, why, why me, how many, what kind, what type, which job, you sure
			are you sure, did you get my, have you, has anyone, has someone, is anyone, is someone
			is she, is he, do they, can someone, can somebody, can we, could someone, call me, please call me
			please call, can you call me, give me a call, ring me, call me please, call me back, call me first
			call me asap, call first, text me, text me first, message me, need to talk, we need to talk
			i need to talk to you, can we talk, let us talk, need to speak, i need to speak to, speak to someone
			talk to someone, talk to a person, human, agent, representative, operator, send me, show me, tell me
			explain, what about my, what about, how about, where is my, when do i get paid, my check
			my paycheck, paycheck, direct deposit, timesheet, time sheet, payroll, pay stub, w2
			schedule question, my schedule, clock in, clock out, evv, app is not working, the app, login
			password
		`,

		late: `
			i am (there|here) (now|already), (i am)? driving to (work|the office|the client|the patient|the shift|a client)
			(i am)? going to work (now|rn|right now|later|<when>)?
			(i am)? about to (go to work|go in|work|start work|start my shift|head in|get off)
			(i am)? on my way to (work|the office|a client)
			running late, i am running late, i am late, late, i will be late, i am going to be late
			going to be late, (<duration>|<number>) (late|out|away|behind|eta)
			i am (<duration>|<number>) (late|behind), running <duration> (late|behind), running behind
			i am running behind, stuck in traffic, i am stuck in traffic, traffic, in traffic, almost there
			i am almost there, be there soon, be there in <duration>, i will be there in <duration>
			be there in a few, be there in a bit, there in <duration>, in <duration>, eta, on my way now
			i am on my way, on my way, heading there, i am heading there, heading over, i am here, here
			i have arrived, arrived, i am outside, outside, i am at the door, i am at the house, i am parked
			no one is answering, nobody is answering, no answer at the door, i just got here, just got here
			i am at <it>, i am leaving now, leaving now, i overslept, overslept, woke up late, i am lost, lost
		`,
		unwell: `
			(i)? (have|am|just|think i)? (got|have|caught|caught up|came down|down|fighting|battling|dealing|sick|
				home|in bed|laid up|recovering|getting over|struggling|suffering) (with|from|off)? (the|a|an|some|
				this|that)? <illness>
			(i)? (have)? (tested)? positive for <illness>, (i)? caught (something|whatever is going around), i got sick
			<illness> (over here|here|in the house|again|hit me|got me)
			(i)? (have|am)? (running|spiking) (a|an)? <illness>
			(i)? (have)? been (throwing up|sick|vomiting|coughing|puking|in bed|ill|up) (all (day|night|week|
				morning|weekend|day and night))?
			(i)? (can not|could not) stop (vomiting|coughing|throwing up|puking|sneezing)
			i do not feel good, do not feel good, i do not feel well, do not feel well, not feeling well
			i am not feeling well, i am not feeling good, not feeling good, feeling sick, i am feeling sick
			i feel sick, i am sick, sick, i have a fever, fever, i have covid, i got covid, tested positive
			i tested positive, i tested positive for covid, covid, i have the flu, the flu, i got the flu
			stomach bug, i have a stomach bug, throwing up, i am throwing up, vomiting, i have a cold, a cold
			got a cold, under the weather, i am under the weather, not well, i am not well, i have a migraine
			migraine, headache, i have a headache, my stomach hurts, food poisoning, i have food poisoning
			i have strep, coughing, feeling unwell, unwell, home sick, i am home sick, sick today
			i am sick today, i threw up, feeling ill, my back hurts, in pain, i am in pain
		`,
		thirdParty: `
			(they|he|she|someone|somebody|the <word>) (want|wants|wanted|need|needs|decided|is going|are going|is trying|are trying) to (cancel|drop) <it>? <when>?
			(the|my|our|her|his|your)? (client|patient|family|daughter|son|pt|resident|facility|lady|hospital|office) (just|already|has|have|might|
				may|is|was)? (wants to|wanted to|is going to|decided to|called to|asked to|trying to|is trying to|would like to)? (cancel|cancelled|canceled|
				canceling|cancelling|called off|call off|drop) (<it>|her visit|the visit|his visit|services|care|on me)? <when>?
			(she|he|they|it) (is|are) not (available|here|in|free|home|able to|going to|coming|working)
			(she|he|they) (can|will|do|does) not <word>?
			my (sister|friend|cousin|mom|daughter|husband|coworker|niece|aunt|roommate|son|brother|neighbor|
				buddy|wife|girlfriend|boyfriend|mother) (can|will|wants|wants to|could|might|may|would|
				is available|is free|said|says)
			(she|he|they|someone|somebody|<name>) (can|will|might|may|wants|could|would|is available|would like)
			someone i know, i know someone, i know somebody, i have a friend, i have someone, got a friend
			got someone, ask (her|him|them|my <family>|<name>), text (her|him|them|<name>)
			call (her|him|them|<name>), try <name>, give it to (her|him|<name>|my <family>)
			this is (her|his|my|the) <family>, this is not <word>
			she is (asleep|sleeping|busy|not here|working|away|out)
			he is (asleep|sleeping|busy|not here|working|away|out), (she|he) (does not|doesnt) (have|work|live)
			for (her|him|them|my <family>|my friend), on behalf of, her mom, his mom, we can, we will, we both
			me and <word>, me and my <family>, my friend and i, <name> can, <name> will, <name> wants, is <name>
		`,
		wrongNumber: `
			(no)? (it is|this is) (my <familys>|<any>|<name>|(her|his)) (phone|cell|number)
			wrong number, you have the wrong (number|person), wrong person
			i think you have the wrong (number|person), you got the wrong (number|person)
			this is the wrong number, not my number, who is this i am not a nurse, i am not <name>, not <name>
			no <name> here, there is no <name> here, wrong phone, this is not <name>, i do not know you
			i do not work for you, i do not work there, i do not work here, i never worked there
			i am not a (nurse|caregiver|cna|aide|rn), not a nurse, you texted the wrong (person|number)
			i do not know who this is, nobody by that name, no one by that name, (changed|new) number
			i do not work there anymore, i do not work here anymore, i do not work for you anymore
			i no longer work there, i no longer work here, i no longer work for you
			(i)? (do not|no longer|am no longer|am not|never) (work|working|employed|with) (there|here|(for|with|in|at) (you|yall|them|
				healthcare|home care|home health|the (company|agency|field|industry)|this (company|agency|field)))? (anymore|any longer)?
			this is not (her|his|their|<name>) (number|phone) (anymore|any more)?
			(she|he|they) (does not|do not|no longer) (use|uses|have|has|own|owns) this (number|phone) (anymore)?
		`,
		contradiction: `
			yes and no, no and yes, yes no maybe, yes or no, no or yes, yes no, no yes, yes not, yes maybe
			maybe yes maybe no, and or, maybe not
		`,
		tone: `
			(thanks|thank you|ty|appreciate it|i appreciate it) (so much|for asking|for the offer)? (anyway|anyways|all the same|regardless|nonetheless|though)
			(i am)? (so)? (sick|tired|sick and tired) of <word>
			(lol|haha|ha|lmao|oh)? (yes|sure|ok)? right (lol|lmao|haha)?
			unfortunately, sadly, regretfully, regrettably, i regret, i feel bad, i hate to do this
			hate to do this
			never again
			for that pay, for that rate, for that money, for that little, at that rate, yeah right
			yeah right lol, sure jan, as if, in your dreams, in my dreams, when pigs fly, very funny, funny
			hilarious, you are kidding, are you kidding, are you kidding me, you must be joking, you joking
			joking, just kidding, jk, oh great, oh joy, wtf, seriously
			for real though, really, again, not again, another one, ugh, smh, sigh, whatever, fun
			great another one, lucky me, just what i needed, do i have a choice, do i have to, if i must
			if i have to, i guess i have to, fine whatever, totally not, like i have nothing better to do
			love that for me, thanks a lot, thanks for nothing, good one, nice try, yes sure buddy, sure buddy
			sure whatever, yes whatever, ok whatever, ok boomer, like i said, bye felicia, lol sure, yes ok lol
			right lol
		`,

		pleasant: `
			(i)? hope (you|yall|everyone|you all|u) (had|have|are having|is having) (a|an)? (very)? (good|great|nice|blessed|wonderful|lovely|safe) (day|night|
				weekend|evening|morning|week|holiday|4th|one|time|<weekday>) (off)?
			(you|u)? (have|enjoy) (a|an|ur|your|the)? (very)? (good|great|nice|blessed|wonderful|lovely|awesome|amazing|happy|fantastic|beautiful|safe) (day|
				night|evening|afternoon|morning|weekend|one|week|rest of (your|the|ur) (day|week|night|weekend|evening)|holiday|4th|<weekday>)
			(i)? (made|have made) (arrangements|it work), <place> is (close|near|nearby|right by|around the corner|
				close by) (to me|to my house|me|my house)?
			you (twisted|are twisting|just twisted) my arm, since you asked (so nicely|nicely)?
			(thank|praise|bless) (the)? (lord|god|jesus|heavens)
			i am (only|just|like|about|literally)? <duration> (away|from there|down the road|out)
			(it|that) is (kind of|a bit|a little|pretty|very|super|really)? (early|last minute|late|long|short notice)
			i had (the|that) day off
			never say never, (nobody|no one) else (take|takes|gets|needs) it
			(i)? (have)? (just|already)? (found|got|lined up|secured|arranged) (a|my|the)? (<sitter>|ride|car|car back|
				way there|way to get there) (for <family>|for that day|for them)? (now|already)?
			(i)? (have)? (just|already)? (switched|moved|rescheduled|canceled|cancelled|changed|pushed back|got out of) (my|
				the|that) (<event>|<eventx>|<otherjob>|other shift|plans|trip)
			my (schedule|calendar|day|week|morning|afternoon|weekend|plate) is (clear|open|free|wide open|empty|
				all clear|pretty open|flexible)
			with bells on, as tribute, like always
			(i)? (do)? need (the|some|that)? (extra|more|additional)? (money|cash|hours|work|shifts|income|pay)
			(i have)? been (wanting|needing|looking for|hoping for|waiting for|trying to get) (more|a|some|
				extra|this|one)? (hours|shift|shifts|work)?
			(i have|got|have)? nothing (better|else|much) (to do|going on|happening) <thatday>?
			i never (turn down|say no to|pass up|refuse) (work|hours|money|a shift|extra hours|extra money)
			(i have)? no reason (not to|to say no|to pass), am not no (thang|thing|problem|big deal)
			(i am)? not doing (anything|nothing) <thatday>?
			(i am)? not doing anything (else|special)? <thatday>?
			(do not|no need to) (bother|worry about) (asking|calling|texting|looking for|finding|
				searching for) (others|anyone else|anybody else|someone else|anyone)
			i was hoping (you|yall) would (ask|text|call|need me|say that)
			i am (very|100)? sure, i am positive, for certain
			no kidding, no joke, no lie, no cap, not gonna lie, not going to lie, no bs, no hesitation
			no hesitations, without hesitation, no second thoughts, never a problem (for me)?
			it is (no|never a|not a) (problem|trouble|issue|bother|worry)
			no (objections|objection|issues|complaints|problems|plans|conflicts) (here|on my end|from me)?
			(nobody|no one) else (needs|has) to (come|do it|take it|cover)
			you do not (have|need) to ask (me)? (twice|again)
			i was hoping (you|yall) (would|will) (ask|text|call|need me)
			i (am)? not got nothing (going on|planned|to do|else to do|else)
			am not got nothing (going on|planned|to do)
			i live (<duration>|<number>)? (away|close|nearby|right there|up the street|in the area|near by|
				minutes away|right around the corner|near <word>)
			i live <duration> (away|from there)
			(i)? need (more|the|some|extra|them|these|all the)? (hours|shifts|work|money|cash|shift) (this week|
				this month|badly|so bad|rn|right now|bad)
			my car is (fixed|working|running|back|out of the shop|good) (now|again)?
			i will (wear|bring|pack) (my|a)? (own)? (<word>)? <gear> (and <gear>)?, i (have|got) my own <gear>
			i know (the|that) (way|client|place|house|patient|family), i (have|got) (a ride|my car|gas)
			(he|she|they) (is|are) (my favorite|so sweet|great|nice|the best|a sweetheart)
			i love (her|him|them|it there|that house|that lady|mrs <word>|mr <word>|working there)
			i (always|usually) (work|do|take) <it>, i have been (there|to that house|with that client)
			(i was|i am|im) (already)? (off|free|available|home|around|open|up|awake|not doing anything|
				not busy|in the area|in town|nearby|close by|right there|near there|not working) (that day|then|
				anyway|anyways|all day|already|<when>)?
			not busy, not doing anything, i am not busy, i am not doing anything
			i do not have anything (else|planned|going on|to do|on)?, i do not have anything else on
			do not have anything going on, do not have anything planned
			(i am|im)? not (working|scheduled|on the schedule|busy|doing anything|doing nothing|booked) <when>?
			(i have|got|have)? (nothing|no plans) (planned|going on|scheduled|to do|else|on|lined up)? <when>?
			nothing planned, i have nothing (planned|going on|else|to do|else to do|else going on|on)
			nothing else going on, have nothing else going on, nothing going on, nothing else to do, no plans
			i have no plans, i do not have plans, i do not have any plans, do not have plans, i had no plans
			did not have plans, i have no conflicts, no conflicts, no conflict, i am not working
			i do not work (that day|then|<when>), i do not have work (that day|then|<when>)
			my schedule is (clear|open|free|wide open|empty), schedule is clear, wide open, i have the day off
			i have that day off, that is my day off anyway, i have off (that day|<when>)
			i am off (that day|then|<when>) (anyway|anyways)?, off that day, i am off
			i need the (money|hours|work|cash|extra money|extra hours|shift|extra)
			need the (money|hours|work|cash|extra money|extra hours|shift)
			i could use the (money|hours|work|cash|extra money|extra hours)
			could use the (money|hours|cash|extra money), i can use the (money|hours|extra hours|extra money)
			i love (that|this|the|my) (client|patient|place|facility|area|family)
			i love (working)? (with)? (her|him|them|there|<place>), i like (that|this) (client|patient|place)
			i know (the|that|this|her|him|them|where|where it is|that client|the client|that patient|the house|
				the area|the way|that place) (client|patient|house|area|place|already|well)?
			i have (worked|been) (there|with them|with her|with him|with that client|with this client) (before)?
			been there before, i worked there before, worked with (her|him|them) before
			i have been there before, i have had (her|him|them|that client) before
			i live (close|nearby|near there|right there|down the street|around the corner|in <place>|
				right by there|close by|around there)
			i am close, it is close, it is close to me, close to me, close to home, close to my house, near me
			near my house, right by me, right by my house, right down the street, around the corner
			it is on my way, that is near me, that is close to me, that is close, super close, easy commute
			i just (finished|got off) <word>?
			i have (a car|my car|a ride|transportation|my own transportation|reliable transportation|my own car|
				experience|my badge|my scrubs)
			i will be (on time|early|ready|prepared|ready to go|punctual), ready to go
			on time, bright and early, early, i will not be late, i wont let you down, will not let you down
			i will not cancel, i promise, promise
			no need to (keep)? (ask|call|text|find|look for|contact|worry about|look|search|asking|calling|
				texting|looking|looking for|searching|contacting|worry|trying) (anyone|anybody|someone|somebody|
				any|for anyone|for someone|for anybody)? (else|further|about it|more)?
			(you can|yall can|you may)? stop (looking|searching|asking|calling) (around|for anyone|for someone)?
			no one else, do not worry (about it|about anything|i got you|i got it|i have got it)?
			do not give it away, do not give it (to anyone else|to anybody else|to anyone|away)
			do not let anyone else take it, do not look (any)? further, do not worry, dont sweat it
			do not you worry, never been better, (i)? can not wait, can not wait to work, can not wait to start
			looking forward to it, look forward to it, looking forward, excited, so excited, i am excited
			i am so excited, i appreciate you, appreciate you, i appreciate it, appreciate it
			i appreciate the opportunity, thank you for the opportunity, thanks for the opportunity
			thanks for the shift, thank you for the shift, thanks for thinking of me
			thank you for thinking of me, thanks for reaching out, thanks for asking, thank you for asking
			thanks for letting me know, thanks for the offer, thank you for the offer, thanks for offering
			let us go, lets go, woohoo, yay me, hooray, love it, i love it, wonderful, great, perfect, awesome
			excellent, good deal, cool, super, fantastic, amazing, nice, good, see you then, see you there
			see you (at|on) <details>, see you <details>, see yall there, see you soon, see you in the morning
			talk soon, talk to you soon, talk to you later
			have a good (day|night|one|evening|weekend|morning|afternoon)
			have a great (day|night|one|evening|weekend|morning), have a nice day, have a blessed day
			enjoy your day, you too, take care, take it easy, no problem, no problem at all, not a problem
			no worries, no biggie, no prob, np, no issue, not an issue, no sweat, why not, heck why not
			happy to help, happy to help out, glad to help, here to help, always happy to help
			always here to help, anything to help, anything for you
			anything for (her|him|them|mrs <name>|mr <name>), anytime, any time, you are welcome, my pleasure
			no thank you needed, let me know if you need anything else, let me know if you need anything
			let the client know, 			you know me, you know i am always down, you know i got you
			i always do, as always, like always, as usual, always, same as last time, same as always
			my favorite, my favorite client, my fav, you rock, you are the best, you are awesome, youre the best
			love you, love yall, love ya, xoxo, god bless, god bless you, bless you, blessings, amen, praise god
			thank god, thank you jesus, thank you lord, in shaa allah, cheers, finally, about time
			been waiting for this, i have been waiting for (one|this|a shift)
			i was hoping for (one|this|this one|this shift|a shift|more hours|that one), i was hoping you would ask, just what i needed
			perfect timing, good timing, great timing, right on time, lucky me, works out perfect, it works out
			works out, works out great, no questions asked, easy money, money money, gotta get that money
			bills to pay, i got bills, i got bills to pay, rent is due, need that money, need to pay bills
			more hours please, i need hours, need hours, i want more hours, i need more hours
			and any others you have, and any other shifts, keep them coming, keep em coming
			if you need anything let me know, i will wear my scrubs, i will bring my (badge|scrubs|lunch)
			bringing my lunch, will do, thats fine, that is fine, that is ok, that is perfect, that is great
			that is good, that works, sounds good, sounds great, sounds perfect, sounds like a plan
			i understand, understood, got it, gotcha, noted, copy, copy that, roger, roger that, 10 4
			message received, received, read and understood, i am ready, ready, confirming, confirmation
			confirmed
		`,

		polite: `
			kindly, please, thanks, thank you, thank you so much, thanks so much, thank you very much
			thanks a bunch, thanks a million, many thanks, much appreciated, thank, thanks again
			thank you again, thank you kindly, sir, maam, miss, mr, mrs, ms, boss, boss lady, dawg, dog, bruh, brother, queen, king, babes, doll, mami, papi, luv, mama, folks, baby, bossman, dear, hun
			hon, honey, sweetie, love, babe, girl, bro, sis, fam, homie, dude, man, buddy, pal, my friend
			friend, darling, lady, chief, guys, yall, everyone, everybody, team, coordinator, scheduler
			for asking, for letting me know, for the opportunity, so much, very much, ok thanks
			ok thank you, if you please, kind regards, regards, best, best regards, sincerely, respectfully
		`,
		sorry: `
			<sorry>
			<sorry> (i)? (just|only|just now|barely)? (saw|seeing|seen|got|getting|reading|read|noticed|checked|
				woke up) (this|it|your text|your message|the message|the text|my phone)?
			<sorry> (i)? missed (your|the|this|ur) (call|text|message)?
			<sorry> (for|about) (the|my|any)? (late|delayed|slow|wait|delay|confusion|inconvenience|
				short notice|trouble) (reply|response|answer|notice)?
			my apologies, apologies, i apologize, my bad, sorry about that, sorry for the late reply
			sorry for late reply, sorry for the late response, sorry for the delay, sorry just saw this
			sorry just seeing this, just saw this, i just saw this, just seeing this, just now seeing this
			sorry about this, sorry about it, sorry to (say|hear that|do this|bother you)
			forgive me
			sorry for the inconvenience, sorry for any inconvenience, sorry for the short notice
			sorry for short notice, sorry i missed your call, sorry i missed this, sorry this time
		`,
		filler: `
			(ugh|oh|well) (fine|ok|alright)
			sharp, on the dot, promptly, prompt
			wow, oh wow, omg, yay, woah, whoa, aw, aww, welp, whew, ayo, oh boy, oh yay
			this time, that day, on that day, at that time, those hours, that date, exactly, uh, um, umm, uhh
			er, erm, ah, ahh, oh, ooh, ohh, well, so, then, like, lol, lolz, lmao, haha, hahaha, hehe, heh, ha
			ha ha, hmm ok, just, actually, honestly, really, also, too, as well, anyway, anyways, though, man
			dang, damn, hey, yo, ok so, right now, now, asap, today, again, you know, to be honest, tbh
			as a matter of fact, in fact, btw, by the way, ooo, woo, wow ok, ayy, ay, eyy, yoo, very, much
			still, once again, xx, xo, also yes, my answer, answer, reply, response, my response, my reply
			to it, to that, for it, of it, for me, for you, with me, on that, to do it, about it, all good
			it is all good, we good, we are good, without fail, all day, all (night|morning|afternoon|evening), all the way, every time
			all right, alright, please and thank you, right away, immediately, sure enough, from me, on my end
			at this time, at the moment, currently
		`,
		greeting: `
			hi, hello, hey, hiya, heya, hi there, hello there, hey there, good morning, good afternoon
			good evening, good day, good night, morning, mornin, afternoon, evening, gm, ga, happy <weekday>
			happy (new year|holidays|easter|thanksgiving|birthday|mothers day), merry christmas, howdy, sup
			whats up, what is up, wassup, what up
			(hi|hello|hey|good morning|good afternoon|good evening|morning) (there|everyone|all|team|guys|
				sunrise|yall|boss|maam|sir|miss|mr|mrs|ms)? (<name>|<any>)?
			(hi|hello|hey|good morning|good afternoon|good evening|thanks|thank you|sorry) (miss|mr|mrs|ms) (<name>|<any>)
			(thanks|thank you|sorry) <name>, how are you, hope you are well, hope you are doing well
			hope all is well, how are you doing, dear <name>
		`,
		intro: `
			<givenname> <initial>, (this is|i am|it is) <givenname> <initial>
			this is nurse (<name>|<any>), nurse (<name>|<any>) here
			(mr|mrs|ms|miss) (<name>|<any>)
			<role> here, your <role>, <name> the <role>, <givenname>, <givenname> <name>
			<givenname> <givenname>, this is <name>, this is <any>, this is <name> <name>, this is <any> <any>
			it is <name>, my name is <any>, my name is <name> <name>, i am <name>, <name> here, <any> here
			its me <name>, this is <any> the <role>, this is <name> <role>, this is <name> the <role>
			this is <name> from <any>, this is <role> <name>, <name> <role>, <name> <name> <role>, <role> <name>
			this is <name> your <role>, here is <name>, from <name>, signed <name>, love <name>, regards <name>
			thanks <name>
		`,
		ack: `
			i (have)? (already)? (answered|replied|responded|texted (you)? back) (already|to (it|this|that|you|the text))?
			please confirm (<it:that>|receipt)?, confirm please, (i)? (confirm|can confirm|confirmed)? (receipt|receiving (this|it|your text))
			i (confirm|am confirming|can confirm|agree) (that)? (i|you) (got|received|saw|sent) (this|it|the text|the message|your text|your message)
			got it, i got it thanks, got it thanks, got it thank you, gotcha
			i (saw|seen|see|read|received) (this|it|that)
			i (saw|seen|see|got|read|received) (your message|your text|the text|the message|ur text|the offer)
			received, message received, i received it, i received your message, noted, understood, i understand
			i see, i seen it, i saw it, saw this, saw your message, seen, read, ok got it, i got the message
			i got your message, got your message, got your text, got the text, i got your text
			thanks for letting me know, thank you for letting me know, thanks for the info
			thank you for the info, thanks for the update, thanks for the heads up, good to know
			ok good to know, will keep in mind, i hear you, oh ok, oh i see, ah ok, ok i see, makes sense
			fair enough, lol ok, haha ok, hmm ok, welcome, you are welcome
		`,
		smalltalk: `
			(i)? (lost|misplaced) my (keys|car keys|glasses|license|wallet|purse|badge|uniform)
			(i am|i will be)? taking it (easy|slow) <when>?, (i)? (will|am going to)? take (my|the|some) time, (i will)? do (a|my) <shift>
			(i am|i will be)? (working|covering) that (shift|time), i am covering (<details>|that day), i volunteer (<details>|that day), (i)? (will|am going to) take the (day|time)
			(i)? (will|can) make (it|this|that) (easy|quick|short|brief|simple)
			(the)? (first|last|second) time
			no (call|callback|word|response|text|answer|reply|news|update|email|check|pay) (back)? (yet|from <word>|so far)
			(i)? do not want to be a (bother|burden|pain|pest|problem)
			no (parking|address|directions|key|keys|code|scrubs|uniform|lunch|lockbox|elevator)
			(i)? <wont> stop
			(i)? (want|need|prefer|would like|am looking for|want to work|want to be|do|work) (full|part) time (hours|work)?
			i am in (trouble|over my head|denial|shock|need|touch)
			i (have)? (work|worked|been working|been) (for|with) (you|yall|you guys|the agency|the company|this agency)
			busy (signal|tone|line), (i)? can not thank (you|yall) enough, (i)? do not doubt (it|that|you)
			(i)? (will|am going to|can)? take it (easy|slow|from here|from there|back|up|down|out|off|outside|home|
				personal|personally|one day at a time|as it comes|black|hot|with a grain of salt|or leave it)
			(i)? (will|am going to|can) (work on (it|that|this|them)|have (it|that|them) (ready|done|back)|
				do (that|it) (later|another time|first)|get (it|that) (back|over with|out))
			(the|my|your|this|that)? (client|patient|pt|resident|lady|man|family|house|she|he) (is|was|are|were) (fine|
				good|great|ok|perfect|stable|doable|nice|easy|difficult|heavy|rude|mean|lovely|sweet|awesome|asleep|
				resting|up|here|home|not home|in bed|eating|comfortable)
			pick me up, drop me off, bring me (in|up|back|home|something)
			how are you, how are you doing, how is it going, how is everyone, how you doing, good and you
			i am good how are you, hope you are well, happy birthday, happy holidays, merry christmas
			happy new year, good night, good luck, congratulations, have a good day, nice weather, it is hot
			it is cold, it is raining, love you, miss you, who won, tgif, i am bored, i am hungry
			i am at home, i am home, home, in the car, i am awake, awake, sleeping, busy day, long day
			tired today, bad service, bad signal, no service, no signal, i can not hear you, can not hear you
			i can not talk (right now|now)?, can not talk (right now|now)?
			can not see (it|the message|the text|the address|that)
			i can not see (it|the message|the text|the address|that), can not open (it|the link|that)
			i can not open (it|the link|that), can not find (it|the house|the address|the place|parking)
			can not log in, i can not log in, can not get in, i can not get in
			can not reach (her|him|them|anyone|the client), i can not believe (it|this|that)?, can not complain
			i can not remember, can not remember, i can not tell, can not tell, i can not say, can not say
			can not say for sure, i can not say for sure, can not be sure, i can not be sure, can not clock in
			i can not clock in, i can not read (it|this|that), can not read, can not text, i can not text
			can not answer, i can not answer, can not decide, i can not decide, can not promise
			i can not promise, can not promise anything, i can not guarantee (it)?, can not guarantee
			can not commit yet, can not confirm yet, can not confirm, i can not confirm, no rush, no hurry
			no pressure, no hard feelings, no idea, no comment, no offense, no one, nobody, no longer, no pay
			no message, no info, no details, no address, no name, no matter, no matter what, no response
			no answer, no reply, no news, no word, no one told me, no one called me, nobody told me
			not my problem, not funny, not cool, not bad, not too bad, not fair, not much, not yet, not much you
			no need
		`,
		detail: `
			(the|that) one (at|in|on|for|during) (the)? (<part>|<details>)
			<details> (one|<shift>), <det> <part>
			<det>? <ordinal> and <det>? (<timeorder>|<ordinal>) (one|ones|<shift>)?
			<details>, (on|at|for|in|from|by|the|this|that|to|@) <details> (shift|one|slot)?
			(on|at|for|in|from|to)? <det> <details> (<shift>|one)?, (on|at|for|in|to) <details> (<shift>|one)
			<part> (<shift>|one), <det>? <part> (<shift>|one)
			(in|at|for|to|on|during) <det>? <part> (<shift>|one)?, <part>
			<det>? <ordinal> (one|<shift>)?, (for|to|on) <det>? <ordinal> (one|<shift>)?
			the <timeorder> (one|<shift>)?, <det> <timeorder> (one|<shift>), <timeorder> one, (for|to|on) <det> <timeorder> (one|<shift>)?
			the <number>, <number>, (for|to|on|at|by) <number>, (number|option|shift|offer|choice|num) <number>
			(for|to) (number|option|shift) <number>, (the)? <number> (one|shift), <duration>, for <duration>
			(for|to|on) <it>, <details> <shift>, the whole shift, the full shift, full shift, whole shift
			the shift, this shift, that shift, shift, the whole day, the whole time, all <duration>
			for the whole shift, that one, this one, for the shift, for that shift, for this shift, to the shift
			the one in <details>, the one on <details>, the one at <details>
			(the one)? (in|on|at|for) <details>, the one for <details>, <shift> on <details>, the one <details>
		`,
		and: `
			and, plus
		`,
		or: `
			or
		`,
		but: `
			but, however, except, only thing is, although, though, just that, the thing is, yet
		`,
		correction: `
			wait, wait no, no wait, actually, actually no, oops, oh wait, i mean, i meant, meant to say
			sorry i meant, never mind, nevermind, scratch that, correction, on second thought, on 2nd thought
			my mistake, ignore that, ignore my last (text|message), disregard, take that back, i take that back
			changed my mind, change of plans, hold up, let me change that, strike that, i misread, misread
			wrong answer, typo, sike, psych, not no, i meant yes, i meant no, i mean no, i mean yes
		`,
		moreLater: `
			maybe next time, next time, maybe another time, some other time, another time, another day
			maybe later
			let me know (if|when|about|of) (you have|you get|there is|there are|anything|something|other|others|
				more|another|it) <word>?
			let me know if (you get|you have|there is|there are|anything) <word> <word>?
			let me know if you have (anything|something|other|others|more|any) (else|other|closer|shifts|days|
				available|open|for|on|this|next)? <word>?
			let me know (if anything changes|about other shifts|about others|if you have others|of other shifts|
				of others|next time|for next time|for the next one)
			keep me in mind (for)? (next time|the next one|others|other shifts|the future|future shifts)?
			please keep me in mind, keep asking, keep texting me, keep me posted, please ask again
			ask me again (next week|next time|later|tomorrow|another time)?, ask me next time
			try me (again)? (next time|next week|tomorrow|later|another day|another time), i am free next week
			i am available next week, next week is better, but keep me in mind, let me know next time
			maybe next week, maybe tomorrow, i will be available next week, hit me up for the next one
			hit me up next time, text me next time, call me next time, i hope you find someone
			hope you find someone, hope you find somebody, good luck, good luck finding someone, best of luck
			i can do another day, i can another day, i can do another time, any other day is fine, any other day
			any other time, i hope you understand, hope you understand, i hope thats ok, hope that is ok
			please understand
		`,
		anymore: `
			anymore, any more, any longer, after all, the one i accepted, the one i took, the shift i accepted
			the shift i took, the one i have, the one you gave me, the one i picked up, the one i claimed
			the one i said yes to, i accepted, that i accepted, that i took, my shift, to the one i accepted
			for the one i accepted, i already accepted, the shift i picked up, i said i would, i signed up for
			the one i signed up for
		`,
	},
};
