import type { Vocabulary } from "../vocabulary.ts";

/** Why somebody cannot come, in English: a refusal when it stands alone. */
export const englishReasons: Vocabulary = {
	language: "en",

	phrases: {
		reason: `
			(that is|it is)? (my|the) sabbath, i keep (the)? (sabbath|saturdays|sundays) for (god|church|family), (i am)? booked (solid|up|full|out) (<when>)?
			(i am)? on (another|a|my other) (case|client|shift|job|assignment) (<when>)?, (i)? am not got (no|a|any)? (ride|car|sitter|babysitter|gas|transportation|way to get there), (my)? license (lapsed|expired|is expired|ran out) (<when>)?
			(i)? do not have (nobody|anybody|anyone|no one|noone) (here)? to (watch|keep|stay with|care for|babysit) (my|the) <family> (<when>)?
			(my|our) (<event>|<eventx>) is (<when>|that (day|morning|afternoon)), the (funeral|wedding|burial|service|memorial|graduation|wake|viewing|baptism) is (<when>|that (day|morning|afternoon)), (i am)? (taking|driving|flying) my <family> to <word> <word>? (<when>|that (day|morning|afternoon))?
			(i am)? already with (mr|mrs|ms|miss) (<name>|<any>) (<when>|<details>)?
			<place> is (like|over|about|almost)? (an|a|<number>) (hour|hours|hr|hrs) (and (a)? half)? (away)? (from me|from here|from my house|each way|one way)?
			i (have|got|have got|already have|already got) enough (hours|shifts|work|clients|on my plate)? (already)? (this|next|that) (week|weekend|month|pay period)
			(it|that) is (like|over|about|almost)? (an|a|<number>) (hour|hours|hr|hrs) (and (a)? half)? (away)? (from me|from here|from my house|each way|one way)
			<place> is (just|way)? too far (from|for) <word> (at that hour|<when>)?, (i am)? in training (all day|<when>) (at <word> <word> <word>)?
			(i am)? off (of)? work (until|till|til) (the)? <detail>, (i am)? already with (another|a|my) (client|patient|family|case) (<when>)?
			(i am|i will be) in (a|my|the) wedding <when>?
			i (watch|keep|babysit|take care of|care for) (my|the) <family> (<when>)?
			i have (other|another|two other|three other|several other|<number> other) (clients|patients|cases|shifts|visits) (<when>)?, i have (two|three|four|<number>|several) (clients|patients|cases|visits) <when>
			(i)? (have)? already (said yes|committed|promised|agreed|told (them)? yes) to (another|a different|the other|my other|some other) (agency|client|job|shift|place|family|facility|company) (<when>)?
			(my|the)? doctor (told|ordered|wants|has) me (to)? (stop|quit|rest|take it easy|stay off|take time off|stay home|not) (work|working|to work|my feet)? (<when>)?
			(it|that) is the day of (my|our) (<event>|<eventx>|<procedure>), (i am|we are) (flying|traveling|driving|going|headed|leaving) (out)? (to|for) (<faraway>|<any>) <when>?
			(the|my)? whole (house|family|household) (got|has|is|are|have|is down with|came down with) (<illness>|sick)
			my (ride|<sitter>) (moved|moved away|left|quit|flaked|bailed|cancelled|canceled|fell through|is gone|never showed|did not show)
			(<event>|<eventx>) for (my|our|a|the) <family> (<when>)?, (i)? have (a)? duty (in|at) (the|my|another|a)? (<otherjob>|other facility|other hospital|hospital|facility) (<when>)?
			(i am)? on the clock (at my other job)? <when>?, (i)? got my other job <when>?, (i)? (have|got) (a)? double (at <word>)? <when>?
			(i)? aint got no (sitter|ride|car|gas|babysitter), (i)? have my (grandbabies|grandkids|grandchildren|babies) <when>?
			(i)? already (got|have|had|made) (other)? plans (<when>)?
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
	},
};
