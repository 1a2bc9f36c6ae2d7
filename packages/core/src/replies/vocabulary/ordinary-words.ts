/**
 * Correctly spelt words that mean nothing to the grammar but lie one slip away from a word that does
 * ("shirt" is not "shift", "cake" is not "take"). Add a word here when a reply was misread that way.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
	`
	adams chavez cruz diaz jones lewis mendez ortiz reyes ruiz vargas
	able about above ache add age ago air alone along among area arm art ask ate
	bag bake baker ball bank bar base bath bear beat bed been bell belt best bill bird bit bite blue boat body bone book boot born both box boy brain brake bread break bring broke brother brown build burn bus busy but buy
	cage cake calf calm came camp cane cap card care cared cares case cash cast cat cave chair cheap check child church city clear climb clock close cloth cloud coat code coffee cold color come cook cool copy corn cost couch count cousin cow crazy cream cried crime cross cry cup cut
	dad dance dark date daughter dawn dead deaf deal dear death deep deer desk diet dinner dirt dish dog dollar door double down drank draw dream dress drink drive drop drove dry duck due dug dull dust duty
	each ear earn ears east easy eat edge egg else empty end enter even ever eye eyes
	face fact fail fair faith fake fall false far farm fast fat father favor fear feed feel feet fell felt few field fight file film find fine fire first fish fit five fix flag flat flew floor flow flower fly fold food foot force forget form fort found free fresh front fruit fuel full fun fund
	gas gate gave gift girl give glad glass goal goat god gold gone grand grass gray great green grew ground group grow guess guest guy gym
	hair half hall hand hang happen hard hat hate head heal health hear heard heart heat heavy held hell here hers high hill him hint hip hire hit hold hole holy home hook hope horse hot hotel hour house huge human hurt
	ice idea inch insect iron island item
	jail jaw jean jeans jeep join joke joy judge juice jump
	keep kept key kick kid kill kind king kiss knee knew knife knock know
	lack lady lake lamp land lane large last late laugh law lay lazy lead leaf learn leave led left leg lend less letter lied life lift light like limit line lion lip list listen live loan local lock log lone long look lord lose loss lost loud love low luck lunch
	mad made mail main mall man many map mark mask mass match mate math meal mean meant meat meet melt memo men menu mess met middle mile milk mind mine minor mint miss mix mom month mood moon more most mouse mouth move movie much mud music must
	nail name near neat neck neighbor nerve nest net new news nice nine nod noise none nose note noted nothing nurse nut
	oak oath office oil old open oral other our oven over owe own
	pack page pain paint pair pale palm pan pant pants paper park part party past path pay peace pen people pet phone pick piece pill pin pipe place plan plane plant plate play plus pool poor pope post pot pound pour power pray prayer price pride print prize proud pull pure push put
	quick quiet quite quote
	race rain raise ran rang rank rare rate raw ray reach read real red rent rest rich ride ring rise river road rock role roll roof room root rope rose rough round row rule run rush
	sad safe said sail sake salad sale salt same sand sang sank sat save saved saw scale scare school score sea seat seem seen self sell send sense sent serve seven sew shade shake shape share sharp shave shed sheet shelf shell shine ship shirt shoe shoes shoot shop shore short shot should shout show shower shut sick side sight sign silk silly since sing sink sir sit six size skin skip sky slack sleep slept slice slide slip slow small smart smell smile smoke snake snow soap social sock soft soil sold sole some son song soon sore sort soul sound soup sour south space spare speak spell spend spent spoke spoon sport spot spring stage stair stake stamp stand star stare state stay steak steal steam steel steep stem step stick stiff still sting stock stole stone stood stool storm story stove straw street strike string strong stuck stuff such suit sum sun sunny sweat sweep sweet swim
	table tail tale talk tall tank tap tape task taste taught tax taxi tea teach team tear teen teeth tell ten tend tent term test text than that thin thing third those threw throw thumb thus tie tied tight till tilt time tin tip tire tired toad toast toe told toll tone tonight took tool top tore torn toss tough tour town toy trace track trade trail train trash travel tree trial trick trip truck true trust truth try tub tube tune turn twice twin type
	ugly uncle under undo unit until upon upset use used user usual
	van vary vast very view visit voice vote
	wage wait wake walk wall warm warn was wash waste watch water wave way weak wear week weigh well went were west wet what wheel when where which while white who whole whom whose why wide wife wild wind window wine wing winter wipe wire wise wish with woke woman women won wonder wood wool word wore world worm worry worse worst worth wound wrap write wrong wrote
	yard year yell yellow yesterday yet young
	able apple ample shaft swift drift sifted stiff talked baked faked raked waked caked cooker cover lover hover clover rover
	abel label cable table stable
	where there their these those three threw
	sunday worked working walking talking waking making baking faking raking seeking speaking
	availability unable available disable
	confirmed confused conform confine confide
	accident access accent accuse except exempt excerpt expect
	thank think thick think tank bank blank
	cost coast most must moist post
	now know known new knew
	yep yelp help kelp step
	sure cure pure lure sore sire
	puedo pueden puede poder pudo cuento cuenta pienso nada nado todo toda todos tono tuno
	como coma cama casa caso cosa carro caro cara cera
	trabajos trabaja trabajar trabajan trabaje trabajamos
	tengo tenga tiene tienen
	estan estaba estoy
	quien quiere quieren queria
	mommy daddy mama papa baby babies doctor hospital
	anything something everything nothing
	lets let leg led met
	tomato tomatoes
	please pleased pleasure
	thanks thankful thanksgiving
	later latter litter letter
	hiring hire hired cann canno parada parado
	shifty sifting lifting
	pick pack peck puck picked packed
	ooo oooo ooooo oho uu uuu
	john mary maria rosa ana anna karen linda susan tanya tania maya marta carol carmen jose juan luis david mike mark matt dave steve tina gina lisa mona nina sara sarah kate katie kim amy ann anne beth bob dan don ed eva gail hope ida ivy jan jane jean jeff jen jill jim joan joe joy june kay ken lee leo liz lou lynn may meg nan nora pam pat paul peg ray rita ron rose roy ruth sam sue ted tim tom val vera will
	`
		.split(/\s+/u)
		.filter((word) => word.length > 0),
);
