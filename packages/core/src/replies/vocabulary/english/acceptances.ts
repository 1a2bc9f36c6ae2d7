import type { Vocabulary } from "../vocabulary.ts";

/** What takes a shift, in English. */
export const englishAcceptances: Vocabulary = {
	language: "en",

	phrases: {
		yes: `
			(yup|yep|yeah|yes) go ahead
			yes that is the one i want, yes that is the one
			y e s, yes maam
			ye s
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
			(please)? go ahead (and)? (give|hand|assign|send) (it|that one|this one|the shift) to me, <i> <will> (go|come) see (the|that|your|this) (client|patient|lady|man) (<details>)?
			(mark|put|list|write) me (down)? as (the|your) (nurse|aide|caregiver|cna|rn|lvn|lpn|hha) (for <it>)?, lock (that|it|this|that one|this one) in (for me)?
			(i am)? on it (for|on) <details>, i am all yours (<details>|<thatday>)?, book (that|this|that one|this one) for me, <details> is a go (for me)?
			it would be my pleasure to (care for|help|see|take care of|cover for) (her|him|them|you|yall|the client|that lady), i should not but i will, o (will|can) (take|do|cover|work) <it>
			(glad|happy) to help (you (guys|all|out)?|yall)? out
			(you|yall) can count on me (for <it>)?
			i have got (it|this|that|you) covered
			(the|that) <details> (one|shift)? (works|is good|is fine|is perfect|is doable) (for me|with me)?
			(mi|me) (wi|will|a go|a guh|gonna) (tek|take|work|do|cover|come|deh deh) (it|dat|di shift|<it>)? (<details>)?
			(put|sign|book|count|mark) mi (dung|down|up|in) (fi di <details>|for <details>|fi it)?
			i go (take|do|work|cover) (it|the shift|that one), i go (come|dey there|dey) (<details>)?
			mark me confirmed, <i> will be on site (<details>)?, will be on site (<details>)?
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
			ight, ight bet, no yeah, (i am)? afraid so, unfortunately yes, sadly yes, (i)? (may|might) as well (take|work|do|cover|grab) (it|this|that|that one|this one)
			i (already)? (told|texted|said) (you|yall)? yes (twice|already|before) (now)?
			(i|mi) (dey|deh)? (available|free) (<when>)?, i dey (<when>)?, no wahala
			please do, please do so, go for it
			i go, i come, me available
			send <it> to me, (the|those|these) hours are (good|fine|great|ok|perfect), i available
			i am ready, good to go, i am good to go, ready to work, i prefer <it>, i prefer the <details> one
			not a prob, 100, 1000, let us go, ready for work
			take it, that is right, that is correct, ok, ok (dokie|dokey|doki|doke), ok then, ok cool, cool, ok thats fine, fine
			that is fine, that is ok, it is fine, it is ok, roger, roger that, copy, copy that, 10 4, ten four
			alright, alright then, all right, very well, deal, done, bet, bet bet, aight bet, say bet, word
			right, right on, great, perfect, awesome, excellent, wonderful, lovely, nice, good, very good, sweet
			cool beans, sounds good, sounds great, sounds perfect, sounds like a plan, sounds fine
			sounds good to me, sounds great to me, sounds fun, sounds like fun, sounds right, that sounds good
			that sounds great, good with me, fine with me, fine by me, ok with me, cool with me, good for me
			works, that works, it works, it works out, ok that works, that will do, that is good, that is great
			that is perfect, thats cool, that is cool, i am good, correct, true, true dat, will do, can be done
			why not, sure why not then, why tf not, i do not see why not, do not see why not, no reason not to
			no problem, no prob, no probs, no problem at all, not a problem, not a problem at all, not an issue, no issue
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
	},
};
