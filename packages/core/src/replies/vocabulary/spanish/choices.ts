import type { Vocabulary } from "../vocabulary.ts";

/** Which of several shifts is meant, in Spanish, with voseo. */
export const spanishChoices: Vocabulary = {
	language: "es",

	phrases: {
		all: `
			los dos, las dos, ambos, ambas, los 2, las 2, ambos turnos, los dos turnos, los dos dias, todos
			todas, todo, los tres, las tres, los 3, las 3, todos los turnos, todos ellos
			cualquiera de los dos no
		`,

		none: `
			(ninguno|ninguna) (d|de) (los|las) (dos|tres) (me)? (queda|conviene|sirve|funciona)?
			(ninguno|ninguna) (de los (dos|tres)|de las (dos|tres)|de ellos|de esos)? (puedo|me queda|me conviene|me sirve|me funciona|puedo tomar)
			ninguno, ninguna, ninguno de los dos, ninguna de las dos, ninguno de ellos, ninguno de los tres
			ni uno, ni uno ni otro, ni el uno ni el otro, no a los dos, no a todos, no a ambos, no a ninguno
			no puedo ninguno, no puedo ninguno de los dos, no puedo con ninguno, no quiero ninguno, los dos no
			ninguno gracias, nada de eso
		`,

		either: `
			cualquiera, cualquiera de los dos, el que sea, el que quieras, el que quiera, lo que sea, uno u otro
			uno de los dos, alguno, alguno de los dos, me da igual, da igual, el que usted diga, cualquier turno
			cualquier dia
		`,

		only: `
			solo, solamente, nomas, unicamente, nada mas
		`,

		notDetail: `
			no (el|la|al|a la|los|en)? <details>, pero no (el|la|al|los|en)? <details>, no el <ordinal>
			no el otro, pero no el otro, no la <ordinal>
		`,
	},
};
