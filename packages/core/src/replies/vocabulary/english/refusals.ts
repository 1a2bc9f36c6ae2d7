import type { Vocabulary } from "../vocabulary.ts";

/** What refuses a shift, in English, gives it back, or keeps it. */
export const englishRefusals: Vocabulary = {
	language: "en",

	phrases: {
		no: `
			<details> is a (no|hard no|no go) (for me|from me)?
			no not anymore
			(that|this|it) is (going to be)? a negative, n o
			(put|mark|count) me (down)? (for|as) (a)? (no|unavailable)
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
			(i am)? (going to|will)? leave (that|this|it|that one|this one) (for|to) (somebody|someone|anybody) else, (mornings|nights|evenings|weekends|<details>) (is|are) off the table (for me)?
			(i)? do not think (that|this|it) (is|will|is going to) work (for me|out)?
			(i am)? not taking (any|any more|anymore|on any|no) (more)? (shifts|work|cases|hours) (<when>)?
			i will not be (taking|working|doing|covering|accepting) <it>
			i no fit (come|make it|do it|work|take it)?, i no dey (around|available|free|town)? (<when>)?
			(mi|me)? (cyaan|cyah|caan) (mek|make|tek|take|do|manage|come|work) (it|dat|dat one|di shift|deh)?
			(i am)? not (doing|working|taking|covering) another (one|shift|double) (<when>)?
			(i)? (quit|stopped|do not) (doing|working in|working|going to|driving to) <place> (anymore|any more|no more)?
			i do not (do|drive to|go to) <place> (anymore|any more|no more)?
			(i)? (am)? (accepting|accept|taking|take) no more (shifts|work|cases|clients|hours) <when>?
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

		giveBack: `
			i (need|have|got) to give (it|that|<details>|my shift|the shift|my <details>) back, (can|could|will) you (find|get) (somebody|someone|anybody|anyone) to (replace|cover|fill in for) (me|my shift|for me) (<when>)?
			(please)? (find|get) (somebody|someone|anybody|a replacement|coverage) (else)? (for|to cover|to take) my (shift|<details>|slot|spot), (you can|please|can you)? put (my|the|that) shift back (up|out|out there|on the board)
			(i am)? no longer able to (work|come|make it|cover|do it) (<when>|<details>)?
			(please)? give it to (someone|somebody|anyone|anybody) else, (i)? need you to take me off (of)? <details>
			(i)? (have to|got to) give up (my|the) <details> (shift)?
			(please)? give my <details> to (someone|somebody|anyone|anybody) else
			(you|yall) (are)? (going to|will|gonna)? (need|have) to find (a replacement|somebody|someone|coverage) (for me)?
			(i am)? going to have to (back out|pull out|bail|drop out) (of <it>)?
			(you (can|may|should)|please|yall can)? give (my|the) (shift|spot|slot) (away|to (someone|somebody|anyone|anybody) else)
			(please)? (take|remove|pull|drop) me (off|from) (of)? (the|my)? <details> (schedule|shift|roster)
			(i)? (have to|need to|must|want to|got to|will have to)? withdraw (from (<it>|my shift|the shift|<details>))?
			(i)? changed my mind about <it> (give it to (someone|somebody|anyone) else)?, give away <it>
			(i)? (have|need|got|am going|will have) to (back out|pull out|bail) (of)? (<it>|my shift)
			(i)? (have|need|got|am going|will have) to (cancel|drop|release) (<it>|my shift|on <name>|on (mr|mrs|ms|miss) <word>)? (<when>)?
			(i)? <wont> (do|work|make) (tomorrow|tonight|today|<details>) (anymore|any more)
			(please)? give (it|<it>|my shift) to (another|a different|some other) <word>, (please)? cover my shift
			(i am)? unable to (work|make|cover|do) (<it>|my shift) (<when>)?
			(i)? (need|have|want|got|am going) to give back (<it>|my shift), giving back (<it>|my shift|(tomorrows|todays|tonights|<details>) shift)
			(i)? (need|have|got|am going) to give (it|<it>|my shift|that shift) (back|up), giving (it|<it>|my shift|that shift) back
			(i)? need (someone|somebody|anyone) (else)? to (take|cover|get|work) (my shift|<it>|me|for me) (<when>)?
			(can)? (someone|somebody|anyone) (please)? (cover|replace) (me|my shift|for me) (<when>)?, (please)? (replace|cover) me (<when>)?
			(i)? need (a replacement|to be replaced|coverage) (for (<it>|my shift|me))? (<when>)?
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

		keep: `
			(i am)? not (going to)? (cancel|cancelling|canceling|dropping|drop|call off|calling off|call out|calling out|back out|backing out|bail|bailing|flake|quit) (it|<it>|my shift|on you|on yall|anything)?
			(please)? do not (give|hand) (<it>|my shift) (away|up|to (someone|anyone|anybody|somebody) (else)?)?, do not cancel <it>
			do not (drop|remove|take|pull|release) me (off|from|out of)? (of)? <it>, keep it, keep <it>, keep me (on)? (<it>)?, i will keep it, i want to keep it, do not drop (it|me)
			do not cancel (it|me)?, i am keeping it, leave it, leave me on, i will still be there, still coming
			i am still coming, i am still on, never mind, i still want it, do not remove me, do not drop me
			do not take me off, i will work it, i will be there, leave it as is, i am still good
			i can still make it
		`,
	},
};
