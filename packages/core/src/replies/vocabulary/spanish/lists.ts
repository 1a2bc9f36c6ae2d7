import type { Vocabulary } from "../vocabulary.ts";

/** What Spanish phrases are made of. */
export const spanishLists: Vocabulary = {
	language: "es",

	lists: {
		between: `
			pues, con gusto, claro, por favor, tambien, ya, entonces, hoy, manana, ahora, definitivamente
			gracias a dios, primero dios, muy, en este momento, por el momento, ahora mismo, esta vez
			lamentablemente, desafortunadamente, desgraciadamente, nomas
		`,
		yo: `
			yo
		`,
		"es:it": `
			el de la <part>, el de <part>, la de la <part>, el de las <details>, los dos, las dos, los tres
			ambos, todos
			lo, la, ese, eso, esa, este, esto, esta, ese turno, este turno, el turno, la guardia, ese dia
			ese horario, su turno, turno, el shift, ese shift
			el de <details>, el <details>, la de <details>, los, las, ese trabajo, turno <details>
			el turno <details>, el turno de <details>, el turno del <details>, ese turno de <details>
			el paciente, <details>, el <ordinal>, la <ordinal>, ese de <details>, el numero <number>
			el <number>, el shift de <details>, el turno (de|en|para) <details>, esas horas, ese caso, el caso
		`,
		"es:take": `
			cover, take, work, do, cover it, take it, work it, do it, tomar, tomarlo, tomarla, cubrir, cubrirlo
			cubrirla, hacer, hacerlo, hacerla, agarrar, agarrarlo, agarrarla, trabajar, trabajarlo, aceptar
			aceptarlo, aceptarla, ir, venir, llegar, estar, estar ahi, estar alli, asistir, ayudar, ayudarles
			ayudarte, ayudarlos, cojer, coger, cogerlo, cogerla, quedarme, quedarmelo, presentarme, apuntarme
			anotarme, ir a trabajar, ir a cubrir, trabajar ese dia, comprometerme, trabajar hoy, trabajar manana
			hacer ese turno, cubrirles, atender, cumplir, quedar
		`,
		"es:takeit": `
			<es:take>, <es:take> <es:it>, <es:take> <details>, <es:take> (en|a|el|para|de) <details>
		`,
		"es:vb1": `
			tomo, cubro, agarro, hago, acepto, cojo, quiero, pido, reservo, quedo con
			me quedo con, atiendo, escojo, elijo, apaño, confirmo
		`,
		"es:when": `
			hoy, manana, ese dia, esta semana, ahora, esta noche, esta vez, a esa hora, en ese horario
			esos dias, el <details>, <details>, para <details>, por ahora, este fin de semana, en este momento
			en las mananas, en las tardes, en las noches, de noche, tan temprano, tan tarde, tan lejos
			por la manana, en la manana, en la noche, este <details>, los <details>, a las <details>
			el dia <details>, al trabajo, a trabajar
		`,
		"es:family": `
			hijo, hija, hijos, hijas, nino, nina, ninos, ninas, bebe, mama, papa, madre, padre, esposo, esposa
			marido, abuela, abuelo, nieto, nieta, nietos, hermana, hermano, familia, tia, tio, suegra, suegro
			perro, primo, prima, novio, novia, chamacos, bebes, chiquitos, pareja, nene, nena, nenes, mujer
		`,
		"es:event": `
			dialisis, quimio, quimioterapia, rehabilitacion, radiaciones
			cita, citas, cita medica, cita con el doctor, cita con el medico, cita del doctor
			cita con el dentista, escuela, clase, clases, compromiso, compromisos, un compromiso
			otro compromiso, boda, fiesta, funeral, iglesia, examen, examenes, reunion, viaje, planes
			otros planes, cumpleanos, graduacion, bautizo, quinceanera, corte, otro trabajo, otro turno
			otro cliente, otro paciente, emergencia, una emergencia, una emergencia familiar
			emergencia familiar, cosas que hacer, mucho que hacer, cirugia, trabajo, terapia, un evento
			evento familiar, algo que hacer, que trabajar, que ir a la escuela, que ir al doctor
			que cuidar a mis hijos, que cuidar a mi <es:family>, que llevar a mi <es:family>
			que recoger a mis hijos, que recoger a mi <es:family>, otra cosa, una cita, examen final
			entrenamiento, turno, visita, visitas, otra cita
		`,
	},
};
