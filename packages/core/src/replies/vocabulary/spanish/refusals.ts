import type { Vocabulary } from "../vocabulary.ts";

/** What refuses a shift, in Spanish, with voseo, gives it back, or keeps it. */
export const spanishRefusals: Vocabulary = {
	language: "es",

	phrases: {
		no: `
			no pastel, (la)? neta no, (la)? neta que no
			(apunteme|anoteme|pongame|apuntame|anotame|ponme|poneme) (como|que|de) (un)? no
			no, no no, no no no, no gracias, no muchas gracias, gracias pero no, muchas gracias pero no
			no por favor, no senor, no senora, no para nada, para nada, claro que no, por supuesto que no
			de ninguna manera, ni modo no, ni loca, ni loco, nunca, jamas, hoy no, manana no, ahora no, no ahora
			esta vez no, por ahora no, no por ahora, esta semana no, ese dia no, este no, ese no, ese turno no
			no ese, no ese dia, no esta vez, mejor no, creo que no, pienso que no, yo creo que no, no creo
			no creo que pueda, no lo creo, no pues no, pos no, pues no, ok no, si no gracias, ay no, nombre no
			nel pastel, nomas no, no hoy, no manana, digo que no, que no, mi respuesta es no, negativo
			me temo que no, lamentablemente no, desafortunadamente no, desgraciadamente no, no <details>
			no el <details>, <details> no, el <details> no, en <details> no, no a <es:it>, no para <es:it>
			no para mi, no yo no, yo no, tampoco, no va, ya no, no ya no, no ok, no se puede, nada, no la verdad
			la verdad no, la verdad que no
		`,

		refuse: `
			no se (va a poder|podra|pudo), no (va a ser|sera) posible, (sera)? en otra (ocasion|oportunidad)?
			va a ser que no (gracias|thanks)?
			(puede|pueden|mejor)? (darselo|darlo|dele|deselo|paselo|pasaselo|ofrezcaselo|dejeselo|daselo|denselo) a (otra|otro|otra persona|alguien mas|otra companera|las muchachas)
			conmigo no (cuente|cuentes|cuenta|cuenten) (esta vez|para esto|<es:when>)?, con (ese|esa) (senor|senora|cliente|clienta|familia) no (vuelvo|voy|trabajo|regreso)
			con (uno|una|el que tengo|el que ya tengo|ese|esos) (me basta|es suficiente|me alcanza|tengo suficiente|tengo)
			(mejor)? (dejemoslo|lo dejamos|dejelo|dejalo) para (otra ocasion|otro dia|la proxima|despues|luego)
			no se me hace posible
			(quiero|quisiera|deme|dame|denme|dejeme|dejame|dejenme|pido|necesito|me quedo con|tomo|me tomo|tomare) <es:it> (libre|off|de descanso|para descansar)
			no (boy|voi) a (poder|ir|trabajar), no (boy|voi)
			no me (mande|manden|mandes|envie|envien|ponga|pongan) (ahi|alla|a ese lugar|a esa casa|a <details>|con (ese|esa|el|la) <word>)
			<yo>? no (puedo|quiero|voy a) (take|do|cover|work|make) (it|that)?
			<yo>? no (lo|la|me lo|los)? (quiero|acepto|tomo|agarro|hago|cubro|cojo|trabajo|necesito|tomare|hare|
				aceptare|cubrire) <es:it>? <es:when>?
			<yo>? no (voy a|quiero|pienso|deseo|podria|puedo|podre|alcanzo a|tengo ganas de|me gustaria|
				voy a poder|estoy para) (tomar|tomarlo|tomarla|cubrir|cubrirlo|cubrirla|hacer|hacerlo|hacerla|
				agarrar|agarrarlo|agarrarla|trabajarlo|aceptar|aceptarlo|aceptarla|comprometerme|cogerlo|
				agarrar otro turno|tomar otro turno|tomar mas turnos|hacer ese turno) <es:it>? <es:when>?
			paso, yo paso, paso esta vez, paso por ahora, esta vez paso, hoy paso, lo paso, tengo que pasar
			voy a pasar, paso gracias, la paso, rechazo, lo rechazo, declino, lo declino, no me interesa
			no estoy interesada, no estoy interesado, no interesada, no me apetece, no me conviene, no me sirve
			no me queda, no me queda bien, no me funciona, no me acomoda, no me da tiempo, no alcanzo
			no tengo tiempo, no tengo ganas, sin tiempo, no estoy disponible, no disponible
			no estoy disponible <es:when>, no estoy libre, no estoy libre <es:when>, no tengo disponibilidad
			no cuento conmigo, no cuente conmigo, no cuentes conmigo, no cuenten conmigo, conmigo no cuenten
			no me apunte, no me anote, no me apuntes, no me anotes
			(deselo|daselo|denselo|ofrezcaselo|ofrecelo|preguntele|pregunta|busque|busca|busquen|llame) a (otra|
				otra persona|alguien mas|otro|otra companera)
			busque a otra persona, busca a otra persona, busque a alguien mas, que lo tome otra
			que lo agarre otra persona, que lo tome otra persona, otro dia, otro dia sera, para la proxima
			la proxima, en otra ocasion, otra vez sera, sera para la proxima, a la proxima, quizas otro dia
			quizas la proxima, ya no quiero <es:it>, ya estoy llena, ya tengo muchas horas, tengo muchas horas
			ya tengo suficientes horas, no trabajo (los)? <es:when>
			no hago (noches|dias|fines de semana|turnos de noche), muy poco, muy poco dinero, pagan muy poco
			es muy poco, no vale la pena, muy temprano, muy temprano para mi, muy tarde, es muy temprano
			es muy tarde, muchas horas, son muchas horas, que lastima no, ojala pudiera, ojala pudiera pero no
			quisiera poder, me es imposible, imposible, es imposible, se me hace imposible, se me complica
			esta complicado, esta dificil, se me hace dificil, se me dificulta, no creo poder, no creo que pueda
			no voy a poder, no podre, no voy a poder esta vez, no puedo tomar <es:it>, no puedo tomarlo
			no puedo cubrir, tendre que decir que no, tengo que decir que no, voy a decir que no
			no me es posible, no es posible, no me alcanza
		`,

		cannotCome: `
			aunque (quiera|quisiera) no puedo
			(ese dia|hoy|manana|ahora|este dia|esa fecha|esta vez|esta semana|esta noche|por ahora|a esa hora|
				en ese horario) no (puedo|podre|voy a poder|voy|ire|alcanzo)
			<yo>? no (puedo|podre|voy a poder|voy a|pienso|podria|creo poder|creo que pueda|voy|alcanzo a|
				alcanzo|llego|ire) (ir|venir|llegar|estar|asistir|trabajar|estar ahi|salir|presentarme|ayudar|
				ayudarles|ayudarte|manejar|viajar|dejar a mis hijos|moverme|ir a trabajar)? <es:when>?
			no puedo, yo no puedo, no puedo no, no puedo <es:when>, no podre <es:when>, no voy, no ire
			no voy a ir, no pued, no ando, no puede ser, no puedo porque <word>, no me puedo, no se me puede
			no pude
		`,

		giveBack: `
			(quiteme|quitame|quitenme|saqueme|sacame|borreme) del (turno|shift|dia) que (agarre|tome|acepte)
			no (voy a poder|puedo|podre|voy a) (cubrir|hacer|trabajar|ir a|cumplir con)? (el|la|lo) (turno|shift|hora|dia)? que (agarre|tome|acepte|me dieron|me dio|habia agarrado|habia tomado|pedi)
			(quiero|necesito|tengo que|voy a tener que|tendre que) (cancelar|soltar|dejar|devolver) (el|la|lo) (turno|shift|dia)? que (agarre|tome|acepte|me dieron|habia agarrado|pedi), (lo|la) voy a tener que (soltar|cancelar|dejar)
			(sorry)? ya no (la|lo) hago (<es:when>|for my shift manana|mi turno)?, ya no cuenten conmigo para (el|lo) que (agarre|tome|acepte|habia agarrado|habia tomado), (suelte|suelten) (por favor)? (el|mi) turno (que (agarre|tome|acepte|me dieron|me habian asignado))?
			(el|la) (turno|shift)? que (me dieron|agarre|tome|acepte) (lo|la) voy a (tener que)? (soltar|cancelar|dejar), (denle|dele|den) mi lugar a (otra|otro|alguien mas|otra persona), (i)? (gotta|got to|have to|tengo que) (cancel|cancelar) mi (shift|turno) (de)? (<es:when>)?
			(tengo que|quiero|necesito|voy a) (regresar|devolver) (el|mi|ese) turno (que agarre|que tome|que acepte)?, ya no puedo hacer (mi|el) (turno|shift) <es:when>?
			(suelteme|sueltame|suelten|suelte|quiteme|quitame) (el|mi) turno, (quitemelo|quitamelo|quitenmelo|sueltemelo)
			ya no voy a poder (trabajar|cubrir|presentarme) <es:when>?
			(denle|dele|den|de) mi turno a (otra|otro|alguien) (<word>)?, (pueden|puede|hay que|favor de) buscar (a)? (otra persona|alguien mas|otra) (para mi turno)?
			(tengo|tendre) que cancelar (mi|el) turno (de)? (hoy|manana|esta noche|<es:when>)?
			(necesito que)? (alguien|alguien mas|otra persona) (me|mi turno)? (cubra|reemplace|puede cubrir|pueda cubrir|cubre)
			alguien (me)? puede cubrir(me)? <es:when>?, no me esperen <es:when>?, necesito (un|una)? (reemplazo|suplente) <es:when>?
			(cancele|cancelelo|cancela|cancelalo|cancelen|cancelenlo|canceleme|cancelame) (por favor|ya)?
			(tengo que|necesito|quiero|voy a|tuve que) (cancel|drop|call off|dropear|call out) (mi|el|my)? (turno|shift|de manana|de hoy)? <es:when>?
			ya no (puedo|voy|voy a poder|podre|ire|voy a ir|puedo ir|voy a poder ir|podre ir|voy a trabajar|
				puedo trabajar|puedo tomarlo|quiero|lo quiero|puedo cubrir|puedo hacerlo|me es posible|
				voy a llegar|puedo cubrirlo|puedo asistir|podre asistir|llego|alcanzo|estoy disponible|
				puedo llegar) <es:it>? <es:when>?
			(quiero|necesito|tengo que|debo|voy a|quisiera|tendre que|favor de|puede|puedes|pueden|
				voy a tener que) (cancelar|cancelarlo|dejar|soltar|devolver|renunciar a|cancelarme|quitarme de|
				quitarme|ceder|entregar) <es:it>?
			cancelo <es:it>, cancele <es:it>, cancelar <es:it>, cancelen <es:it>, cancela <es:it>
			cancelame <es:it>?, canceleme <es:it>?, cancelar mi turno, cancela mi turno, cancele mi turno
			quiteme (de|del) <es:it>?, quiteme del turno, quitame (de|del) <es:it>?, quitame del turno
			quitenme (de|del) <es:it>?, quitenme del turno, borrame, borreme, saqueme (de|del) <es:it>?
			sacame (de|del) <es:it>?, quiteme, quitame, saquenme, me salgo, lo suelto, suelto <es:it>
			dejo <es:it>, devuelvo <es:it>
			(busque|busca|busquen|consiga|consigue|encuentre|necesitan buscar) (a)? (otra persona|alguien mas|
				a alguien mas|reemplazo|un reemplazo|otra|quien me cubra|a alguien que me cubra|
				alguien que me cubra)
			me tengo que reportar enferma, me reporto enferma, me reporto enfermo, llamo para reportarme enferma
			cambie de opinion, cambio de planes, cambiaron mis planes, me arrepenti, siempre no
			siempre no puedo, siempre no voy, siempre no voy a poder, al final no puedo, al final no
			no voy a ir siempre, no podre despues de todo, no puedo cumplir
		`,

		keep: `
			dejalo, dejelo, no lo cancele, no lo canceles, no cancele, no me quite, no me quites, lo mantengo
			me quedo, mantenlo, mantengalo, si voy, todavia voy, todavia puedo, no cancelar
		`,
	},
};
