import type { Vocabulary } from "../vocabulary.ts";

/**
 * Opt-outs in plain English: verbs of ending × what is sent, verbs of removing × a number or a name ×
 * a list, threats, and what sounds like one and is none. Written like the rest.
 */
export const englishOptOuts: Vocabulary = {
	language: "en",

	lists: {
		"off:list": `
			(taken|removed|dropped|deleted|unsubscribed) (off|from|out) (of)? (this|the|your|these|all)? (list|lists|
				texts|messages|system|group|thread|database)
		`,
		"optout:thing": `
			text, texts, texting, message, messages, sms, msgs, alerts, notifications, calls, calling, messaging
			spam, text messages, texts and calls, these texts, these messages, the texts, the messages
			your texts, your messages, all texts, all messages, this stuff, this, these, them, more texts
			more messages, more calls, more text messages, any texts, any messages, any text messages, robocalls
			shift texts, shift alerts, shift messages, me texts, me messages, me these, me these texts
			me these messages, me anything, me stuff, offers, reminders, communication, communications
			shift notifications, shift offers, mass texts, group texts, automated texts, auto texts, phone calls
		`,
		// named outright, so that "turn off the alarm" and "end this" stay what they are
		"optout:sent": `
			text, texts, txts, messages, sms, msgs, alerts, notifications, calls, text messages, robocalls
			shift (texts|alerts|messages|notifications|offers), mass texts, group texts, automated texts
			texting, messaging, spam, spamming, phone calls, text alerts, text notifications
			mensajes, textos, los mensajes, los textos
		`,
		"optout:which": `
			the, these, those, this, your, ur, all, all the, all of the, all of these, all of this, all these, all this
			any more, any, my, sending, sending me, sending me these, with the, with these, with your, with all the
			with all these, with this
		`,
		"optout:end": `
			stop, quit, cease, end, discontinue, halt, kill, cut out, shut off, cut off, turn off, lay off, stop it with
			knock it off with, knock off, cut it out with, enough of, enough with, pause, disable, deactivate, silence
			no more of, stop with, quit it with, quit with, cool it with
		`,
		"optout:ing": `
			texting, messaging, contacting, calling, bothering, spamming, emailing, sending, harassing, ringing
			pinging, pestering, bugging, annoying, notifying, soliciting, dming, hitting up, blasting, disturbing
			stalking, reaching out to, blowing up, alerting
		`,
		"optout:do": `
			text, message, contact, txt, email, msg, call, ring, bother, notify, disturb, spam, harass, ping, pester
			bug, solicit, alert, dm, phone
		`,
		"optout:us": `
			me, us, this number, my phone, my number, this phone, my cell, my line, me up, this line
		`,
		"optout:ever": `
			again, anymore, any more, ever, ever again, any longer, any further, no more, at all, in the future
			from now on, going forward, period, again ever, moving forward
		`,
		"optout:remove": `
			take, remove, get, drop, delete, scratch, cross, pull, scrub, erase, wipe, clear, purge, strike, cut, kick
			yank, throw, exclude, unlist, keep, leave, release
		`,
		"optout:number": `
			my <familys> (phone|cell)? (number|phone|cell), (my|this|our|her|his) (phone|cell|mobile|cell phone)? (number|num|digits)
		`,
		"optout:mine": `
			<optout:number>, (my|our) (name|phone|cell|info|information|contact|contacts|contact info|details|profile|
				account|record|records|contact information|personal info|personal information)
		`,
		"optout:list": `
			(the|your|this|that|my|all|any|these|yalls|every|whatever|future|any future|all future|all your|all of your)? (call|calling|text|
				texting|contact|contacts|phone|sms|messaging|mailing|marketing|notification|shift|staffing|email|text message)? (list|lists|system|database|contacts|contact|text group|group thread|texts|messages|phone|roster list|records|
				notifications|text list|text blast|texting list|shift list|alerts|chain|thread|distribution|call log|address book|group text|group chat|
				mailing|files|directory|phonebook|texting|phones|txts)
		`,
		"optout:from": `
			off, from, out of, out, off of, of
		`,
		"optout:agency": `
			the (fcc|ftc|attorney general|bbb|police|cops|authorities|carrier|phone company|do not call registry)
			fcc, ftc, my carrier, my phone company, my provider, (my|a|the|an) (lawyer|attorney)
		`,
		"optout:threat": `
			(i|we)? (am|will|am going to|will be|am about to|are going to)? (report|reporting|block|blocking|sue|suing) (you|yall|u|this number|it)?
			(i|we)? (am|will|am going to|will be) (be)? (file|filing|press|pressing) (charges|a complaint)
			(i|we)? (am|will|am going to|will be) (be)? (call|calling|contact|contacting|get|getting) <optout:agency>
			my (lawyer|attorney) (will|is going to) (be)? (contact|contacting|call|calling|hear|in touch) (you|yall|about it)?
			you will (be)? (hear|hearing|sued|reported|blocked) (from)? <optout:agency>?, you are (blocked|getting blocked|getting reported|reported)
		`,
		// When it is too much: what is limited to an hour or a day is a complaint, not an end.
		"optout:limit": `
			(so|this|that|too|super|hella|damn|real|fucking) (early|late) (in the (morning|day)|at night|on (weekends|sundays|saturdays))?
			(at|past|after|before|around) (<time>|5|6|7|8|9|10|11|12|midnight|noon|dark|work|hours|bedtime|dinner|church) (am|pm|in the morning|at night|please)?
			(at|in the middle of the|late at|so late at) (night|nite), in the (middle of the)? (morning|mornings|am|evening|evenings|night)
			at (this|these|ungodly|crazy|odd|such|that) (ungodly|crazy|early|late)? (hour|hours|time|times)
			on (my)? (days off|day off|off days|weekends|weekend|sundays|saturdays|holidays|vacation|<weekday>|sunday|saturday)
			during (church|school|class|dinner|work|service|mass|(school|church|work|business|office) hours|the (night|day|week|weekend|service))
			(while|when|if) i am (<word>)? (sleeping|asleep|working|driving|busy|off|out|home|(at|with|in) (the|a|my)? <word>)
			until (<time>|later|tomorrow|<weekday>)
		`,
		// Which ones are not wanted: whoever names a kind wants the others.
		"optout:kind": `
			(me)? (any|any more|anymore|more|all)? (of)? (the|these|those)? (night|nights|day|evening|overnight|noc|graveyard|weekend|sunday|saturday|morning|
				double|long|short|live in|far|hospice|<duration>|<number> (hour|hr)|<place>) (shifts|shift|ones|cases|case|jobs|clients|visits)
			(me)? (so|that|this|too|way) (far|out|early)? (far|out|away), (me)? (to|for|about|with|on) <givenname>
			(me)? to (mrs|mr|ms|miss|that|those|the same) <word> (<word>)?, (me)? the same (<word>)? (shift|question|thing|shifts|client)
		`,
		"optout:calls": `
			(stop|quit|do not) (call|calling|ring|ringing|phone|phoning) (me|us)? (<optout:ever>)?
		`,
		"optout:tired": `
			(i am)? (so|just|really|very|beyond)? (sick|tired|fed up|sick and tired) (of|with) (all|getting|receiving)? (you|yall|u)? (<optout:which>? <optout:sent>|texting (me)?)
		`,
		"optout:again": `
			if (you|yall|u|anyone|i) (do not)? (ever)? (stop <optout:ing>|<optout:do>) (<optout:us>)? (again|one more time)?
			if (you|yall|u) (keep|continue|do not stop|do not quit) (<optout:ing>|to <optout:do>) (<optout:us>)?
			if (i get|i receive|there is|you send) (me)? (another|one more|any more|anymore|more) (text|message|call|texts|
				messages|calls)
			if (the|these|your|this|those) (texts|messages|calls|texting|spam|spamming) (continue|continues|keep coming|
				do not stop|does not stop|persist|persists|keep up)
		`,
	},

	phrases: {
		optOutAlone: `
			(please)? turn (these|this|those|it|them) off, (get|take) me off (of)? (here|this), (please)? discontinue, discontinue please
			(take|remove|get) me (off|from) (of)? everything, (for the last time|one last time|last time) stop, how (do|can) i make (this|it|these) stop
			(i|i have)? (already|just)? (said|texted|replied|sent|wrote|typed|put) (to)? (stop|unsubscribe) (already|before|once|twice|three times|many times|multiple times|<number> times|several times|repeatedly|yesterday|last week)
			(i)? (want|need) (this|these|it) to stop, no further (contact|communication|communications)
			(i am)? (so|just|really|very|beyond)? (done|over) (with|getting|receiving)? (all|getting|receiving)? (<optout:which>? <optout:sent>|you texting (me)?)
			(texting me|it|this|these|<optout:which>? <optout:sent>) (is|are) costing (me)? (money|a fortune)?, (i am)? (being|getting)? (charged|paying) (per|for each|for every|for|by the) (text|texts|message)
			(please)? remove it, stop asking me, stop asking, quit it, knock it off, make it stop, unenroll, unenroll me, unenroll please, unregister me, off <optout:list>, (get|take) me off
			(i)? (consider|call) this (spam|junk)
			(please)? quit (it|this)? (now|already)?, please (end|revoke|unsub), (end|revoke) (please|it)
			(make)? (it|this|that) (needs|has|need|have|must|got) to (stop|end), make (it|this|these|them) stop, reporting, reporting now, spam reporting
			(why)? am i (still|always|constantly)? (still)? (getting|receiving) <optout:which>? <optout:sent> (from you)?
			(i)? (keep|kept|still|constantly) (getting|receiving) <optout:which>? <optout:sent> (by mistake|from you)?
			remove, please remove, remove please, (end|no more) (all)? (communication|communications|contact)
			cancel my (registration|enrollment)
			this is (annoying|too many texts|too many messages|ridiculous i said stop)
			(this|it) is (harassment|considered harassment|becoming harassment|straight harassment|borderline harassment)
			(i)? (consider|call) this harassment, (you are|yall are|u r) (harassing|spamming|bothering|stalking) (me|us)
			harassment, do not send, do not send me, do not send me anything
			do not (text|message|contact|txt|email|msg|bother|disturb|spam|harass), let me be
			(take|remove|drop|get|pull|delete) me (from|out of|off) (the|this|your) group
			do not (call|ring) (me|us|this number)?, no calls, no more calls
			stop, stop please, please stop, stop now, stop already, stop this, just stop, stop it, stop stop
			stop stop stop, ok stop, yes stop, no stop, stop i said, cease, desist, no more, enough
			(i|we) (have)? (already|just)? (said|texted|replied|sent|wrote|typed|put) (to)? (stop|unsubscribe|no more)
			(already)? (said|told you to) stop, (and|now)? (go away|get lost|fuck off|f off|piss off|bug off|buzz off|
				kick rocks|fuck you|get a life|get off my phone|screw you|fuck yourself|go to hell)
			(i)? (did not|never|do not) (sign|signed) up for (this|these), (i)? (did not|never) (ask|asked|agree|agreed|consent|consented) (for|to) (this|these)
			who signed me up (for this)?
			spam, this is spam, unsubscribe, unsubscribed, unsubscribing, remove me, opt out, opting out, opted out
			cancel messages, end texts, stop all
			(i|i have|i am)? (just)? (blocked|blocking|block) (you|yall|this|this number|your number|u|ur number)? (now|
				today)?, (you are|u r|number) blocked, blocked and reported, reported, reported and blocked
			(i)? (am)? (will|going to|about to) (be)? (report|reporting|sue|suing) (you|yall|this number|u|your company|
				your agency|you guys|you people)
			(i)? (am)? reporting (you|yall|this number|u|you guys)
			(why)? (are|r|do|would)? (you|yall|u|you guys|you people) (always)? (still|keep|constantly) <optout:ing> (me|us|
				this number|my phone)
			how do i (stop|unsubscribe|opt out), how to (stop|unsubscribe|opt out), how can i (stop|unsubscribe|opt out)
		`,
		optOut: `
			(i)? (hereby)? (revoke|withdraw) (my|any|all)? (permission|consent) ((for you)? to (text|contact|call|message) (me)?)?
			how many times (do|must|should) i (have to)? (say|tell (you|yall)|type|text|write) (to)? stop
			leave (my|this) (phone|number|line|cell) alone, (please)? no longer (send|text|message|contact|call) (me|us)? (<optout:thing>|with <optout:thing>)?
			(i)? (would|will)? (prefer|rather) (you|yall|u|you guys) (not|did not|do not|to not|would not|quit|stop) (<optout:do>|<optout:ing>|to <optout:do>|send) (<optout:us>)? (<optout:thing>)? (<optout:ever>)?
			(i)? (want|need) <optout:which>? <optout:sent> to (stop|end), no further (text|texts|messages|text messages|calls|sms)
			scratch <optout:mine> (off|out)
			(this is the (<ordinal>|<number>|second|third) time)? (i am|we are) (asking|telling|begging) (you|yall|you guys|you people|them|u) to (stop|quit|leave me alone|take me off|remove me|unsubscribe me|delete my number|remove my number|lose my number)
			do not send (me|us)? (nothing|anything|stuff|shit|any|any more) (else|more|of (these|those|this|them|that|your <optout:sent>))? (to)? (<optout:us>)? <optout:ever>?
			do not (ever)? (<optout:do>|write) (here|on here|to this number|this line) (<optout:ever>)?
			(i)? (do not|no longer) want (you|yall|u|you guys|you people|anyone|anybody) (<optout:ing>|to <optout:do>) (<optout:us>)? (<optout:ever>)?
			(i)? (would|will)? (prefer|rather) not (to)? (get|receive|be getting|be receiving|have) (any)? <optout:thing> (from (you|yall|you guys|you people))? (<optout:ever>)?
			do not be <optout:ing> (<optout:us>)? (<optout:ever>)?, <optout:which>? <optout:sent> (must|have got to|has got to|have to) (stop|end)
			(may|can|could) (i|we) (please)? (be|get) (<off:list>|(removed|taken|dropped|deleted|unsubscribed) <optout:from> (of)? <optout:list>) (please)?
			(i)? (want|would like|need|wish|ask|asked) (to)? (be|get)? (taken|removed|dropped|deleted|unsubscribed) <optout:from> (of)? <optout:list>
			(take|remove|get|delete) (<optout:number>|this (cell|number|phone|line)) (off|out|from|out of|off of) (of)? (your|the|this|yalls) (<word>)?
			(you|yall|u) (can|could|may|should|need to) (please)? <optout:remove> (me|<optout:mine>) <optout:from> (of)? <optout:list>
			unsub (me|us|this number), remove it from <optout:list>
			opt out me, opt me out, (deactivate|unlist|unregister|unenroll|mute) (me|this number|my number|my phone) (from <optout:which>? <optout:sent>|from (these|this|it))?
			do not (ever)? send (me|us) (shifts|shift|jobs|work|offers|openings|stuff) <optout:ever>
			or <optout:threat> (to <optout:agency>)?, stop (<word>)? or <optout:threat> (to <optout:agency>)?, (the)? next (one|text|message|call) (and)? <optout:threat> (to <optout:agency>)?
			(stop|quit) (fucking|freaking|frickin|fricking|effing|damn|goddamn|bloody) <optout:ing> (<optout:us>)?
			<optout:which>? <optout:sent> (needs|has|need|have|must|got) to (stop|end), make <optout:which>? <optout:sent> stop
			(keep|continue) <optout:ing> (<optout:us>)? and <optout:threat> (to <optout:agency>)?
			do not (include|put|add|keep) me (in|on|into) (<optout:which>? <optout:sent>|<optout:list>) (<optout:ever>)?
			(please)? (stop|quit) (blowing up my phone|blowing my phone up|hitting me up|blasting me|buzzing my phone|
				reaching out|reaching out to me|flooding my phone|annoying me|hitting my (phone|line)|sending me stuff|
				hitting me|messaging my phone|blowing me up|filling up my phone)
			no more of (these|those|your|the) <optout:thing>, do not send me anything (else|more|anymore|again)
			(cease|stop|end|discontinue) (all|any)? (further|future)? (communication|communications|contact|correspondence)
			cancel (my|the)? (subscription|alerts|notifications)
			not interested in (receiving|getting)? (your|these|any|more|any more)? <optout:sent>, not interested in (receiving|getting) <optout:thing>
			<optout:end> <optout:which>? <optout:sent>
			<optout:end> (receiving|getting|all)? <optout:which>? <optout:sent> (to)? (me|us|this number|my phone)?
			(stop|quit|cease|discontinue|end) (all|with)? (the|your|this)? <optout:ing> (<optout:us>)? (<optout:thing>)?
			(stop|quit) <optout:which>? <optout:thing>, cancel <optout:which>? <optout:sent>
			(stop|quit|discontinue) (calling|texting|messaging) (and|or) (calling|texting|messaging) (me|us|this number)?
			(turn|shut|switch|cut) (the|these|those|your|my|all)? <optout:sent> off
			(stop|quit) (blowing|hitting|blasting) (<optout:us>|my phone) (up)?
			(do not|never|no) (ever)? <optout:do> (or|and|nor) <optout:do> <optout:us> (<optout:ever>)?
			(do not|never) (ever)? <optout:do> <optout:us> (<optout:ever>|with <optout:thing>|about (shifts|work|jobs|anything)) (<optout:ever>)?
			do not (text|message|contact|txt|email|msg|bother|notify|disturb|hit|spam|harass) (<optout:us> (<optout:ever>)?|<optout:ever>)
			do not (bother|notify|disturb|hit|spam|harass) (me|us|my phone|me up) (with <optout:thing>)?
			(do not|never) (ever)? (reach out|reach out to me|hit me up|hit my phone|hit my line|hmu) (<optout:ever>)?
			do not send (me|us)? (any|any more|more|these|those|anymore|no more)? (<optout:thing>|anymore|again)
			do not (ever)? send (me|us) (any more|anymore|more) (shifts|jobs|work|offers|openings) (<optout:ever>)?
			never (ever)? send (me|us) (any|any more|these|another)? <optout:thing> (<optout:ever>)?
			no more <optout:thing>, no texts, no text messages, no more (calls|texts|messages) (or|and) (calls|texts|messages)

			<optout:remove> (me|us|<optout:mine>) <optout:from> (of)? <optout:list>
			(take|remove|get|delete) (my number|this number) (off|out|down)
			(lose|forget|delete|remove|erase|wipe|clear|trash|toss|block|dump|purge|scrub|discard|throw out|throw away|
				get rid of|deactivate|disable|suspend|take off|take down|take out|burn|unsave) <optout:number> (please|now|already|forever)?
			(deactivate|disable|close|terminate) my (account|profile), (remove|delete|erase|wipe|purge|scrub|clear|get rid of|throw away) my (number|name|info|phone number|contact|
				information|account|profile|contact info|contact information|data|details|phone|cell)
			delete me, do not use <optout:number> (<optout:ever>)?, take my (number|name) out (of)? (your|the|this)? <word>?
			take me out of (the|your|this) (system|list), get me off (of)? (this|your|the) (list|thing|system)
			(i)? (want|would like|need|wish|have) (to be|to get|to come|to go)? (off|out of|out|taken off|removed from|off of) (of)? (this|your|the|ur) (list|system|group|text list|thread|chat|texts|messages|texting list|call list)
			(i)? (want|would like|need|wish|have) to (be removed|unsubscribe|opt out|be taken off|
				stop receiving|stop getting|opt-out|get off this list|be off this list|be unsubscribed|
				get off your list) (from|of)? (<optout:thing>|your list|this list|the list)?
			<ihave>? (asked|told|requested|said|want|wanted|would like|need) (you|yall)? (to be|to get)? <off:list>
			<off:list> please, be <off:list>, <ihave>? (asked|told) to be (removed|taken off|unsubscribed)
			<ihave>? (asked|told|begged|tell|told) (you|yall|you guys|you people|them|u) (already|before|once|twice|three times|
				many times|multiple times|<number> times|several times|repeatedly|a million times)? to (stop|quit|
				leave me alone|take me off|remove me|unsubscribe me|delete my number|remove my number|
				lose my number|block me)
			<ihave>? (asked|told|begged|tell) (you|yall|you guys|you people|them|u) (already|before|once|twice)? not to <optout:do> (<optout:us>)? (<optout:ever>)?
			<ihave>? (asked|told) not to be (texted|called|contacted|messaged|bothered|notified)
			unlist (me|this number|my number), un enroll me, unenroll me from <optout:thing>

			(i)? (do not|no longer|will not|never) (want|wish|like|need|care|desire|consent|agree) to be (texted|contacted|messaged|called|
				notified|bothered|on this list|on your list|emailed|alerted) (by (you|yall|<word>))? (<optout:ever>)?
			(i)? (do not|no longer|will not|never) (want|wish|like|need|care|desire|consent|agree) (for|to) (receive|get|continue receiving|
				receiving|keep getting|getting|keep receiving) (any)? (more)? <optout:thing> (from (you|yall))? (<optout:ever>)?
			(i)? (do not|no longer|never) (want|wish|care|need) to hear from (you|yall|you guys|you people|this number|this company) (<optout:ever>)?
			(i)? (do not|no longer) want (any|none|no)? (more)? (of)? <optout:which>? <optout:sent> (anymore|from you|any longer|no more)?
			(i)? (do not|no longer) want (any)? (more)? (of)? (these|any of these) (anymore|from you|any longer|no more)
			(i)? do not want you (texting|contacting|calling|messaging|to text|to contact|to call|to message) (me)? (anymore)?
			(please)? unsubscribe (me|us|this number|my number)? (from)? (<optout:thing>|this|your list|the list|all|
				everything)?
			opt me out (of)? (<optout:thing>|this|everything)?, opt out (of|from) (<optout:thing>|all|everything|the list|this list)
			opting out (of|from)? (<optout:thing>)?
			i opt out, i am opting out, i (want|would like|wish) to opt out, i revoke (my|any|all)? (consent|permission) (i gave|given)?
			revoke (my)? (consent|permission), consent (revoked|withdrawn), i do not consent (to <word>)?
			(i)? (withdraw|take back|rescind) my (consent|permission), block me, block my number
			leave me alone, leave us alone, leave me the (hell|fuck|heck) alone, leave me (be|in peace)
			(you|yall) (do not|did not|never) (have|had|get|got|were given) (my|any)? (permission|consent|authorization) (to <optout:do> (<optout:us>)?|
				for <optout:thing>|to use my number)?
			(i|we) (do not|did not|never) (give|gave) (you|yall|anyone|anybody|you people) (my)? (permission|consent|authorization|number) (to <optout:do> (<optout:us>)?|for <optout:thing>)?
			(i|we) (do not|did not|never) (give|gave) (my)? (permission|consent|authorization) (to <optout:do> <optout:us>|for <optout:thing>|to be (texted|contacted|called|messaged))
			i (never|did not|do not|have not) (consent|consented|subscribe|subscribed|agree|agreed|opt in|opted in|sign up|
				signed up|ask|asked|authorize|authorized) (for|to)? (<optout:which>? <optout:sent>|this list|receive <optout:thing>|
				get <optout:thing>|be (texted|contacted|called)|being (texted|contacted|called))
			i am not signed up for (<optout:which>? <optout:sent>|this list), who (signed|put) me (up|on) (for|on)? (this list|<optout:which>? <optout:sent>)
			not authorized to (text|call|contact|message) me

			(i)? (am|will|going to|am going to|am about to|just|would)? (be)? (block|blocking) (you|yall|this number|your number|
				ur number|u) (now|next|if <word>)?
			(i)? (am|will|going to|am going to|am about to)? (be)? (report|reporting|reported) (this|you|yall|this number|
				your number|u|these texts|these messages|it)? (as|for) (spam|harassment|spamming|harassing (me)?|junk|a scam)
			(i)? (am|will|going to|am going to)? (be)? (report|reporting|reported) (you|yall|this number|u|these|these texts|
				this) to <optout:agency>
			<optout:again> (and)? <optout:threat> (to <optout:agency>)?, <optout:threat> (to <optout:agency>)? <optout:again>
			(one more|another|any more) (text|message|call) (from you|from yall)? and <optout:threat>
			(the)? next (one|text|message|call) (goes|will go|is going) (straight)? to <optout:agency>
			(text|message|call|contact) me again and <optout:threat>
			cease and desist, (i)? (want|need) out of (this list|your list|<optout:which>? <optout:sent>)
			enough <optout:thing>, stop it with the <optout:thing>
			(can|could|would|will) (you|yall|u|someone|somebody) (please)? (stop|quit) (<optout:ing>|with) (<optout:us>)? (<optout:thing>|the <optout:thing>)?
			(can|could|would|will) (you|yall|u|someone|somebody) (please)? <optout:remove> (me|<optout:mine>) <optout:from> (of)? <optout:list>
			(can|could|would|will) (you|yall|u|someone|somebody) (please)? (remove|delete|lose|erase) <optout:number>
			how (do|can) i (stop|unsubscribe|opt out|get off|get out|get removed|get taken off|be removed|remove myself|take myself off) (from|of|off)? (getting|receiving)? (<optout:which>? <optout:sent>|<optout:list>)
			stop asking me to (work|come in|come|cover|pick up|take) (<word>)?
			stop all, stop all <optout:thing>, stop sms, stop promotions
			stop sending, sms stop, text stop, reply stop
		`,
		// They ask about it, or ask for the contrary.
		smalltalk: `
			(you|yall|u) (can|could|may|should)? (stop|quit) <optout:ing> (the others|others|other (people|ppl|aides|nurses|caregivers)|everyone|everybody|everyone else|everybody else|people|folks|them|the rest|anyone else|anybody else|nobody else|<givenname>)
			(please|just|so|and)? (stop|quit|do not) (<optout:ing>|text|call|message) (the others|others|other (people|ppl|aides|nurses|caregivers)|everyone|everybody|everyone else|everybody else|people|folks|the rest|anyone else|anybody else|nobody else)
			(i am)? (about to|fixing to|going to|ready to)? quit (this|my|the) (job|agency|company|place|work)
			(please)? (can you|could you)? (stop|quit|do not|never) (send|sending) (me|us)? (back)? to (<any>|<name>|<place>|<word> <any>|(mr|mrs|ms|miss) <word>|that (house|home|place|client|lady|man)|the (same)? <word>) (<optout:ever>)?
			(please)? (can you|could you)? (stop|quit|do not|never) (send|sending) (<givenname>|<name>|him|her|them|(the|that) (new|other|same)? (girl|lady|guy|one|aide|nurse|boy|woman)) (to <word> <word>|to <word>|here|over)? (<optout:ever>)?
			(please)? (can you|could you)? (stop|quit|do not) (send|sending) (me)? (my|the|a)? (paper)? (check|checks|paycheck|paychecks|mail|money|stub|stubs|paystub|paystubs|pay stubs) (to <word> <word> <word>|to <word> <word>)? (<optout:ever>)?
			(unsubscribe|remove|delete|take off) my email (address)? (not my (phone|number|cell)|only)?
			(do not|stop|quit) (call|calling) me (sweetie|hun|hon|honey|baby|babe|dear|dearie|sweetheart|mama|boo|sis|bro|girl|late|lazy|names|that)
			<optout:tired>
			(please|just)? (stop|quit|do not|never|no|no more) (text|texting|txt|message|messaging|msg|contact|contacting|call|calling|ring|ringing|send|sending|texts|messages|calls) (<optout:us>)? (<optout:thing>)? <optout:limit> (please)?
			(please|just)? (stop|quit|do not) (call|calling|ring|ringing|phone|phoning) (me|us)? i am (with|at|in|sleeping|working|driving|asleep|busy) (the|a|my)? (<word>)?
			do not send (me|us)? (anything|nothing|any) (in|from|for|near|around) (<word>)? (<place>|<name>|<any>)
			(please|just)? (stop|quit|do not) (call|calling|text|texting|ring|ringing) (<familys>|(my|the)? (house|home|work|job|other|old|<familys>)) (phone|cell|number|line|mobile)
			(please|just)? (stop|quit|do not|no more) (send|sending|offer|offering|give|giving|put|putting|schedule|scheduling|assign|assigning|book|booking) <optout:kind>
			(please|just)? (stop|quit|do not) (ask|asking|tell|telling) me (the same|that|those|so many|about|if|when|why|what|how) (<word>)? (<word>)?
			<optout:calls> (and|just|you can|only)? (text|txt|message) (me|instead|only|please)
			<optout:calls> (text|texting|texts|messages) (is|are|works) (better|fine|ok|best|easier|good)
			(please)? (stop|quit|do not) (call|calling) (me|us|my phone) (<givenname>|names|that|a <word>|sir|maam|crazy|lazy|miss|mr|mrs)
			do not (text|txt) and drive, let me be (clear|honest|real|sure|there|frank|the <word>)
			(do not|did you|did not|never) (deactivate|unlist|unregister|unenroll|mute) (me|this number|my number|my phone)
			do not (stop|quit|cease|ever stop) <optout:ing> (<optout:us>)? (<optout:thing>)? (anymore|please)?
			do not (stop|quit|end|cancel) <optout:which>? <optout:sent>, do not opt me out, do not unsubscribe me
			(i)? (do not|did not|am not|never) (want|mean|meant|ask|asked|trying|wish) (to|you to|anyone to)? (stop|opt out|unsubscribe|
				be removed|be unsubscribed|unsubscribe me|opt me out|be taken off) (from|getting|receiving|of)? (<optout:thing>|<optout:list>)?
			do not (ever)? <optout:remove> (me|<optout:mine>) <optout:from> (of)? <optout:list>
			do not (lose|delete|block|erase|forget|remove|trash) (me|<optout:number>)
			(i)? (do not|did not|would not|will not|never) (want|mean|meant|going)? (to)? block (you|yall|this number)
			(i (want|need|would like|have|am trying) to|how do i|can i)? (opt out|opt me out|unsubscribe|remove me|opting out|unsubscribe me) (of|from) (the|my|our)? (health|payroll|company|agency)? (insurance|benefits|401k|401 k|plan|newsletter|email|emails|email list|dental|payroll|retirement|coverage|medical)
		`,
		question: `
			(unsubscribe|opt out|remove me|unsubscribed) (from|of) what, did i (text|reply|say|send|type) (stop|unsubscribe)
			why (you|yall|they|u) (stop|stopped|quit) <optout:ing> (<optout:us>)?, (does|do) (stop|no|yes) mean (<word>)? (<word>)?
			do not (text|message|txt) me the (address|info|details|code|directions|name) (just)? (call|ring|phone) (me)?
			(does|will|would|do) (stop|stopping|unsubscribe|that|this) (take|remove|get|opt) me (off|out) (of)? (everything|all|all of it|the list|this|your list)? (or)?
			(what happens|what do i do|what if|what will happen)? (if|when) i (text|texted|reply|replied|say|said|send|sent|type|typed) (stop|unsubscribe|opt out) (do i|will i|would i|can i|am i)?
			why (did|do|have|am) i (stop|stopped|quit|not) (getting|receiving) (<optout:which>? <optout:sent>|shifts|offers)?
			what (does|do|is|did) (the word)? (unsubscribe|opt out|stop|opting out) (mean|do|for)?
			(did|have|am|was) i (accidentally|already|just|somehow)? (unsubscribe|unsubscribed|opt out|opted out|stop|stopped) (by (accident|mistake))?
			(why|when|how come)? (did|do|have|has|was|were|is|am|are) (you|yall|they|someone|somebody|i|anyone|she|he|we) (just|all)? (<optout:remove>|removed|taken|took|dropped|deleted|lose|lost|delete|block|blocked|erase) (me|<optout:mine>)? (<optout:from> (of)? <optout:list>)?
			(why|when) (did|have|has) (you|yall|they) (stop|stopped|quit) <optout:ing> (<optout:us>)?
			(why|when)? (did|have|has) (you|yall|they|the|my) (stop|stopped|quit) (<optout:ing>|<optout:sent>) (<optout:us>)?
			(will|would) (you|yall|they) (take|remove|drop|delete) me <optout:from> (of)? <optout:list> if
			do not (text|message|txt) me (just|please|instead)? (call|ring|phone) (me)?
		`,
	},
};
