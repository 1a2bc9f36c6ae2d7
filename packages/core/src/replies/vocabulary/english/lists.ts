import type { Vocabulary } from "../vocabulary.ts";

/** What English phrases are made of: shifts, verbs of taking and coming, family, errands, illnesses. */
export const englishLists: Vocabulary = {
	language: "en",

	lists: {
		// words that may stand inside a phrase without changing it
		between: `
			respectfully, regretfully, politely, graciously
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
			the one (in|on|at|for) <details>
			both, both of them, both shifts, both of those, both of these, all of them, all of those
			all (two|three|four|2|3|4) (shifts|of them)?, them both, them all
			it, this, that, that one, this one, the one, these, those, them, this thing, that thing
			the whole thing, the whole shift, the whole day, the full shift, all of it, all the hours
			this for you, that for you, it for you, it for yall, that for yall, it 4 you, for you
			<adj>? <shift:one>, <det> <adj>? <shift>, <det> <details> (<shift>|one)?, <details> one, (this|that|the) <adj> one
			<details>, it (on|for|at)? <details>, that (on|for|at) <details>, this (on|for|at) <details>, my (shift|slot|spot) (<details>|<thatday>)?
			<det>? <shift> (on|for|at|in)? <details>, (the|that|this) <details> <details>, u that
			you that, you on that, you on this
			<part> <shift> (in|at|on) <details>
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
			attend
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
			be their, be they are, be there then, come to work, come help, come work, go work, come through, come by, do so, cover for (you|her|him|them)
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
			male it, nake it, make t, amke it
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
};
