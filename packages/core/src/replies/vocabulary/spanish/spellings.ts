import type { Vocabulary } from "../vocabulary.ts";

/** Short forms and slips in Spanish, as it is texted: without accents, with "q", "xq", "toy", "pa". */
export const spanishSpellings: Vocabulary = {
	language: "es",

	spellings: `
			ke, qe, q = que
			kien, qien = quien
			aser, aserlo = hacer
			voi = voy
			conosco, conosko = conozco
			entons = entonces
			xq, pq, porq, xk, pk, porke, x q = porque
			toy, stoy, estoi = estoy
			ta, sta = esta
			tmb, tb, tbn, tambn = tambien
			bn = bien
			grax, grs, grasias, gracia, grcias, grasia, gracias., gcs, grac = gracias
			xfa, porfa, porfis, pf, porfavor, xfavor, plis = por favor
			sii, sip, sipi, zi, sep, sipo = si
			nel, nones, nanai, nein, noup = no
			okey, oki, okis, okei, okay = ok
			dnd = donde
			cdo = cuando
			aki = aqui
			ai = ahi
			puedes = puede
			vo = voy
			ahorita, orita, horita = ahora
			aver = a ver
			nose = no se
			claroq, clarooo, clro = claro
			porsupuesto, x supuesto = por supuesto
			deacuerdo = de acuerdo
			nimodo = ni modo
			talvez, talves, quisas, kizas, quiza, tal ves = quizas
			estere = estare
			msj = mensaje
			hoi = hoy
			bamos = vamos
			ntp = no te preocupes
			mñn, mñna = manana
			porfabor = por favor
			asepto, aceto, acecto, acpeto = acepto
			qiero, kiero, quero = quiero
			puedoo, pueod, pudeo, puefo, puedi = puedo
			agarroo = agarro
			trabaj = trabajo
			cubroo = cubro
			disponble, disponivle, diponible, disponoble = disponible
			enferm = enferma
			nesecito, nesesito, necesto = necesito
			muxas = muchas
			dispo = disponible
			lla = ya
		`,
};
