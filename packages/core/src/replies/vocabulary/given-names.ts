/** First names, in lower case, so that "Maria G. - yes" is a signature and not a riddle. Names that are also words are left out. */
export const givenNames: ReadonlySet<string> = new Set(
	`
	aaliyah abigail adriana agnes aisha alejandra alejandro alex alexa alexandra alexis alice alicia alison alma amanda amber amelia amina amy ana anastasia andre andrea andrew angel angela angelica angie anita ann anna anne annette annie anthony antonia antonio april ariana arlene ashley audrey
	barbara beatrice beatriz becky belinda bernadette bernice beth betty beverly bianca blanca bob bonnie brandi brandon brandy brenda brian brianna bridget brittany bryan
	camila camille carla carlos carmen carol carolina caroline carolyn carrie cassandra catalina catherine cathy cecilia celeste celia charlene charles charlotte chelsea cheryl chloe chris christian christina christine christopher cindy claire clara claudia colleen connie consuelo corazon courtney cristina crystal cynthia
	daisy dalia dana daniel daniela danielle darlene david deanna debbie deborah debra delia denise derek desiree diana diane dina dolores donna dora doris dorothy
	ebony eddie edgar edith eduardo edward eileen elaine elena eleanor elisa elizabeth ellen eloise elsa elvira emily emma enrique eric erica erika erin esmeralda esperanza estela esther eugenia eva evelyn
	fatima felicia felipe fernanda fernando flora florence frances francesca francisco frank gabriel gabriela gabrielle geneva genevieve george gerald geraldine gina gladys gloria gladis greg gregory guadalupe gustavo gwen
	hannah harriet heather hector heidi helen helena henry hilda
	ian imani ingrid irene iris irma isabel isabella ivan ivonne
	jackie jaclyn jacob jacqueline jaime jamal james jamie jamila janet janice janine jasmin jasmine jason javier jazmin jeanette jeanne jeff jen jennifer jenny jessica jill jillian joan joanna joanne jocelyn jodi joel john johnny jonathan jorge jose josefina joseph josephine joshua joyce juan juana juanita judith judy julia juliana julie julio justin
	kaitlyn karen karina karla kate katherine kathleen kathryn kathy katie katrina kayla keisha kelly kenneth kenya kevin kiara kimberly krista kristen kristin kristina kyle
	lakisha lana larry latasha latisha latonya latoya laura lauren laurie leah leilani lena leonor leslie leticia lidia lillian lily linda lindsay lisa liz lola lorena lorenzo loretta lori lorraine louise lourdes lucia lucille lucy luis luisa luz lydia lynette lynn
	mabel madeline madison maggie magda malik mandy manuel marc marcela marcia marcus margaret margarita maria mariana marie marilyn mario marisol marissa marjorie marlene marta martha martin mary maryann matthew maureen megan melanie melinda melissa melody mercedes meredith mia michael michele michelle miguel mildred minerva miranda miriam misty moises molly monica monique myra myrna
	nadia nadine nancy naomi natalia natalie natasha nathan nathaniel nelson nestor nicholas nicole nina noel noemi nora norma
	octavia olga olivia omar oscar
	pablo paige pamela patrice patricia patrick patty paula paulette paulina paulo pedro peggy phyllis priscilla
	rachel rafael ramon ramona raquel raul raymond rebecca regina renee rhonda ricardo richard rita robert roberta roberto robin rochelle rodrigo rogelio rolando ronald rosa rosalia rosalie rosalind rosario roxanne ruben ruby ruth ryan
	sabrina salvador samantha samuel sandra sandy sara sarah scott sean selena serena sergio shamika shanice shannon sharon shauna sheena sheila shelby shelly sherri sherry shirley silvia simone sofia sonia sonya sophia sophie stacey stacy stanley stella stephanie stephen steve steven susan susana suzanne sylvia
	tabitha takisha tamara tameka tamika tammy tania tanisha tanya tara tasha tatiana taylor teresa teri terri thelma theresa thomas tiffany timothy tina toni tonya tracey tracy tricia trina trisha tyler tyrone
	ursula valentina valeria valerie vanessa veronica vicki vickie vicky victor victoria vincent viola violeta virginia vivian walter wanda wendy wilma wilson ximena yadira yasmin yesenia yolanda yvette yvonne zoe zoraida
	marivic maricel rowena jovelyn jhun lito dante rosalyn analyn liezl gemma arnel rommel wilfrid jean-claude fabiola nadege guerline marjorie islande
	`
		.split(/\s+/u)
		.filter((name) => name.length > 0),
);
