import type { Vocabulary } from "../vocabulary.ts";

/** What makes an answer unclear, in English: hedges, conditions, questions, other people. */
export const englishDoubts: Vocabulary = {
	language: "en",

	phrases: {
		hedge: `
			(i am)? (going to)? sleep on it, let me sleep on it, (i)? would not say (yes|no) (yet|just yet)
			(let me|got to|have to|need to|gonna|going to) (call|ask|text|check with|talk to) (my)? (<family>|sister|husband|wife|mom|daughter|son|sitter|babysitter|boss|other job|ride) (first)?
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
			(so|but|and)? (it|he|she|they|the client)? (needs|need|has|have|got) to be (a|an)? (light|small|short|female|male|lady|easy|close|day|night|another|different)
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
			whether, given that, supposing, say if, even though, although, in that case, then i can
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
			i would say yes (any other day|on any other day|any other time|normally|usually)
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
			(please)? (send|email|text|forward|resend) (me|over)? (the|a)? (care plan|client info|door code|gate code|paperwork|face sheet|address|info|details) (again)?
			is there (a)? (parking|place to park|street parking) (by|near|at|in front of|on) (the|her|his|their) (house|street|building|place), who do i call (if (nobody|no one) answers (the door)?)?
			(send|text|shoot) (me)? the (address|details|info|location) (when|whenever) you (get|have) a (chance|minute|moment|sec|second)
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
			(the|that) (one|ones|shift) that (is|are) not <det>? (<details>|<part>)
			so (it is|this is|that is) mine (then|now|right)?, (so)? am i (on|in|booked|confirmed) (then)?
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
			(i will|i can)? (be there|be over|get there|arrive) in (about|like|around)? <number> (min|mins|minutes|hr|hrs|hours)?
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
			(you|yall)? (can)? (count|rely|depend) on <name>, (she|he|they) never (says|say) no
			my <familys> (is|are)? available (<when>|<details>)?
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
			this is (a|my)? (landline|land line|business line|business phone|business number|work phone|work line|office line|house phone)
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
			i can but i can not, i can and i can not
			yes and no, no and yes, yes no maybe, yes or no, no or yes, yes no, no yes, yes not, yes maybe
			maybe yes maybe no, and or, maybe not
		`,
		tone: `
			babe, babes, baby, bae
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
	},
};
