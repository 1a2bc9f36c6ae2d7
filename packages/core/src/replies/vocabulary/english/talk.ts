import type { Vocabulary } from "../vocabulary.ts";

/** What changes nothing, and what turns, in English. */
export const englishTalk: Vocabulary = {
	language: "en",

	phrases: {
		background: `
			(i)? just (got off|worked|finished|did) a (double|long one|long shift|12|16) (<when>)?, (i)? was charting, (sorry)? (for)? late reply (was|i was) (charting|driving|sleeping|asleep|at work|with a client|in class)
			(i)? (just)? got out of mass, (sorry)? (my)? phone was dead (all (day|night|morning))?, nothing going on (here|<when>)?
			no (school|kids|church|class|classes) <when> (so)?, i do not have (church|school|class|kids) (until|till|til) <when> (so)?
			(i am)? not on the schedule anywhere else <when>? (so)?, (i was)? just about to (call|text) you (for|about) more hours
			(sorry)? (i)? had my phone (on silent|off|on dnd|charging|on vibrate), (sorry)? my phone was (on the charger|on silent|charging|in the other room|in my bag|upstairs)
			(i)? (just)? got out of (class|church|the shower|bed|the gym|school|a meeting)
			sorry my (toddler|kid|kids|son|daughter|baby) (got|had) my phone, (my bad)? (i)? fell back asleep
			i (talked|spoke) (to|with) my <family> and (he|she|they) (can|will) (watch|keep|take) (the|my|our)? <family>
			(just|finally)? got the (ok|okay|green light|go ahead|all clear) from (my)? (<otherjob>|boss|manager|<family>|doctor|supervisor)
			(my)? (car|truck|ride) (is|got|just got)? (fixed|confirmed|working again|running again) (now)?, (sorry)? (did not|just now|only now) (see|saw) (this|it|your text|the text)
			(my bad)? (i)? (was|am) (sleep|asleep|sleeping), (sorry)? (i)? (just)? (woke up|waking up), plans got (cancelled|canceled)
			(my)? (kids|son|daughter|baby|grandkids) (is|are)? (with|at) (their|his|her|my) (dad|dads|mom|moms|grandma|grandmas|sister|aunt|father) <when>?
			(sorry)? (i)? could not (answer|pick up|respond|reply|call back|talk) (before|earlier|then|the phone|your call|back)? (i was (driving|sleeping|asleep|busy|at work|working))?
			(i)? can not talk (right now|now|rn|at the moment)?, (i)? can not call (you)? (right now|now|back)
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

		pleasant: `
			(<any>|stairs|dogs|dog|cats|smoke|noise|traffic|mornings|nights|weekends|distance|bridge) (do not|does not|did not) bother me (at all|none|any|one bit)?
			setting my alarm (now)? (for it)?, (my)? alarm is set, <details> is my day off (from <otherjob>|anyway)?, do not cancel it
			no need to (keep)? (call|text|look|ask|search|shop) around (anymore)?, i (have)? had (mr|mrs|ms|miss) (<any>|<name>) before, (you)? (do not|no need to|stop) (have to|need to)? (beg|begging) (me)?
			(he|she|they|that lady|that man) (is|are) (so|such|really|very)? (a)? (sweetheart|sweetie|doll|angel|gem|sweet|kind|funny|easy)
			(yay)? finally (something|one|a shift) (close|near|by|nearby) (to)? (home|me|my house)?, (he|she|my <family>) (is|will be) (watching|keeping) (the|my|our)? <family> (<when>)?
			twist my arm why do not (you|ya), good thing i (checked|looked at|saw) (my phone|this|it), i never say no (to (her|him|them|that family|that client|that lady|you|yall|work|money|a shift))?
			i never say no to (mr|mrs|ms|miss) (<any>|<name>|<initial>), why would i say no, why would not i, what kind of (a)? question is that, you heard (right|me|that right), like i said
			(i)? (just)? cancelled my plans (just)? (for (you|yall|you guys|this|it))?, (nights|nocs|overnights|mornings|days|weekends|<details>) (is|are) my (thing|jam|favorite|specialty|speed)
			(i am)? (wide)? awake (anyway|anyways|already), i appreciate (it|that|you|this) (so much|a lot|more than you know|very much), i do not sleep (anyway|anyways|at night)
			i do not mind (early)? mornings (at all)?, no ifs ands or buts (about it)?, nothing (has|is)? changed, help is on the way, do not make me (say it again|beg|wait), i live (right)? by there
			(i was)? (just)? praying for (a|one|this|some|more) (<details>|shift|work|hours), rent is rent, my <family> (drops|takes|drives|brings) me (off|there)?, (it is)? a no brainer, bye, bye bye
			nothing on it, against my better judgment, (i have)? no (other)? choice
			(the|his|her|their) (dog|dogs|cat|cats|pets|stairs|drive|smoke|noise) (do not|does not|did not) bother me
			(it is|that is) (right|just)? (by|near|close to|around the corner from|down the street from|next to) my (house|place|home|apartment|job|work|church|kids school)
			(i am|i will)? (already|going to|gonna)? (already|going to|gonna)? be in <place> (that day|anyway|anyways|already), that is my (side of town|area|neighborhood|neck of the woods)
			my (other|regular|<details>)? (client|patient|lady|guy|man|case) (just)? (got discharged|got released|went to (rehab|the hospital|a facility)|passed|passed away|is in (the)? hospital|moved|moved away|went home|went on vacation)
			(i)? need (this|the|that) money, (i am)? back from (vacation|my trip|leave|maternity leave|mexico|the philippines) (and ready to work)?, (and)? ready to work
			my <family> (is|are) with (there|their|his|her) (dad|mom|dads|moms|grandma|father|mother), (you)? (twist|twisted|twisting) my arm
			(do not|dont) (you)? (even)? (worry|bother) (bout|about) (it|that|a thing), (do not|no need to) even (ask|call|text|bother) (nobody|anybody|anyone|no one) else
			my (<family>|man|lady|old man) (is|are|will be|has been) (picking up|watching|keeping|getting|taking|dropping off) (the|my)? <family> (<when>)?
			my (<family>|man|lady|friend) (is|will be) (dropping|taking|bringing|driving|picking) me (off|there|up)? (<when>)?
			my <family> (is|are) at (camp|school|daycare|preschool|their dads|her dads|his dads|grandmas|practice) (all day|<when>)?
			(so)? my <details> (just)? (opened up|freed up|is free|is open|got freed up), my <family> (lives|live|stays|stay) (over|right|out)? (there|nearby|close by|around there)
			i (was|have been)? (already)? up (with|w) (the|my) (<family>)
			i have been (so|really|very|pretty)? (slow|short on hours|needing this) (this week|this month|lately)?, i needed (this|this one|it|one|the hours|this shift)
			my hours (got|were|have been|are) cut (<when>|last week|last month|this month)?, they cut my hours (<when>)?
			(i am)? (saving|saving up) (money)? (up)? for (my|a|the) <word>, every (shift|hour|dollar|bit|little bit) (helps|counts)
			(i)? (have)? been waiting (on|for) a (text|shift|call) (all (week|day|month|morning))?
			(i am|i)? (going to|gonna|will)? (take|taking|catch|catching) (a|an|the)? <transit>, i know <place> (well|good|really well|pretty well|like the back of my hand)
			(my)? <body> is (feeling)? (better|good|all better|healed) (now|too|again)?
			(not|it is not) (too)? far from (me|my house|my place) (at all)?, no (issue|issues|problem|problems) with <it>
			no reason i can not, (i am)? not scheduled (anywhere|anywhere else|at all|for anything) (<when>)?
			(you)? do not have to (keep)? (look|looking|ask|asking|call|calling|text|texting) (anymore|anyone else|anybody else|around)?
			i was hoping for an extra (day|shift), (got|i got|i have got) my ride (figured out|lined up|set|sorted)
			<eventx> got (cancelled|canceled), i have nothing else (going on|to do)? <thatday>?, i do not have nothing (else)? (going on)? <thatday>?
			no (sitter|babysitter|ride) needed, do not stop (sending|texting) (me)? (these|them|shifts)?, can not stop (smiling|laughing|grinning)
			(this|my) (damn|dang|stupid|darn)? (phone|autocorrect|keyboard) (lol|smh|sorry)?
			(do not|no need to) (ask|call|text|bother|get) (nobody|anybody|anyone|no one) else
			no need for (directions|the address|an address|a ride|the details|details|more info|a reminder|reminders|a sitter|scrubs), i know the (house|home|place|patient|client|family|way|building)
			i (will|can|am going to) (cancel|skip) (my|the) (<event>|<eventx>|<appointment:kind> (appointment|plans|party|event)|plans|trip)
			my (<event>|<eventx>|doctors appointment|<appointment:kind> (appointment|plans)) (just)? (got|was|has been|is) (postponed|cancelled|canceled)
			(my)? (<otherjob>) (just)? (took me off|gave me off|let me off|called me off|cancelled me|cut my hours) (the|their)? (schedule)? (<when>)?
			(i)? am not got (nothing|anything) (else)? (going on|planned|to do)? <thatday>?
			(the|my|our|his|her|their) <family> (got|is watching|will watch|can watch|will keep|can keep|is keeping) (him|her|them|(the|my|our) <family>) (<when>)?
			(the|my|our|his|her|their) <family> (has|have) (the|my|our) <family> (<when>)?
			(i)? do not have (a|any|no) (problem|problems|issue|issues) (with <it>)?, (nope|no|nah) (i am)? not (busy|doing (anything|nothing)) (<when>)?
			(i)? will not (miss it|miss that|be late|let (you|yall|them|her|him) down), nuh worry (yuhself|yourself|bout dat|about it)?
			(the)? (lord|god) (provides|always provides|will provide), i (have)? been praying (for|on) (a|this|one|some|more)? (shift|work|hours|extra hours)? (<when>)?
			(thank you|thanks) for (considering|thinking of|thinking about|remembering|including|choosing|having|asking) me
			c (you|ya) (<details>|then|there|soon|tomorrow)?, bless up, big up, respect
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
			my (other)? (client|patient|case|appointment|appt|plans|trip|class|meeting|party|job) (just|got|was|were|has|have|had)? (just|been|got)? (cancelled|canceled) (on me)?
			i (do not|did not|will not) have (any)? (school|class|classes|other clients|other client|another client|appointments|another job) <when>?
			(i)? do not mind (the|a)? (drive|distance|dogs|dog|cats|cat|pets|mornings|commute|walk|early mornings)
			(it is|that is)? not too (far|early|late|long|bad) (for|from) me, before (somebody|someone|anybody|anyone) else (grabs|gets|takes|snags) (it|this)
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
			(i am|im)? not (working|scheduled|busy|doing anything|doing nothing|booked) <when>?, (i am|im) not on the schedule <when>?
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
			enjoy your day, you too, take care, take it easy, no problem, no prob, no probs, no problem at all, not a problem
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
			pretty please
			abeg, kindly note, po
			kindly, please, thanks, thank you, thank you so much, thanks so much, thank you very much
			thanks a bunch, thanks a million, many thanks, much appreciated, thank, thanks again
			thank you again, thank you kindly, sir, maam, miss, mr, mrs, ms, boss, boss lady, dawg, dog, bruh, brother, queen, king, doll, mami, papi, luv, mama, folks, bossman, (my)? dear, hun, sweetheart, sweetie, sugar, darling, my love, my friend
			hon, honey, sweetie, love, girl, bro, sis, fam, homie, dude, man, buddy, pal, my friend
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
			(i)? (might|may) as well (tell you|let you know) (now)?
			lord, lawd, boo, regardless, literally
			(lord|god|heaven) knows
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
			<role> (<name>|<any>) (here|speaking)
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
			(sign|clock) me (in|out) (because|cause)? <i>? forgot to (clock|sign|punch) (in|out)?
			(i am)? (can not|not able to|unable to) (do|lift|move|reach|open|find|get) (her|his|him|the) (shower|bath|transfer|transfers|hoyer|lift|door|key|keys|lockbox|meds|family|client|house|address) (alone|by myself|up)?
			(i)? wish i could (stay home|call out|sleep in|stay in bed|stay here)
			(i)? never (got|received|seen|saw) (the|a|any|your|my|paid) (text|email|message|call|check|money|for it|for that)?
			(you|yall|u) (text|texting|call|message|be texting) (me)? (too much|way too much|so much|a lot|all the time) (info)?
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
			(the|that) (one|shift) i (already)? (took|have|accepted|picked up|claimed|got|said yes to|signed up for)
			anymore, any more, any longer, after all, the one i accepted, the one i took, the shift i accepted
			the shift i took, the one i have, the one you gave me, the one i picked up, the one i claimed
			the one i said yes to, i accepted, that i accepted, that i took, my shift, to the one i accepted
			for the one i accepted, i already accepted, the shift i picked up, i said i would, i signed up for
			the one i signed up for
		`,
	},
};
