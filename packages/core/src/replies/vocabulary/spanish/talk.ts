import type { Vocabulary } from "../vocabulary.ts";

/** What changes nothing, and what turns, in Spanish. */
export const spanishTalk: Vocabulary = {
	language: "es",

	phrases: {
		pleasant: `
			(no puedo|como voy a) (decirle|decirte|decirles) que no (a (usted|ustedes|ti))?, nunca (digo|le digo|les digo) que no (a nada)?, como (cree|crees|creen) que (le|les|te)? voy a decir que no
			no me (molesta|importa|pesa) (madrugar|manejar|el viaje|la distancia|ir lejos|levantarme temprano|trabajar (de)? (noche|temprano)) (hasta <details>)?, (ya)? no (lo|la) ofrezcan (mas|a nadie)?
			(me)? (cancelaron|cancelo) (a)? (mi|el|la) (otro|otra)? (cliente|clienta|paciente|turno|cita), gracias por (tomarme en cuenta|considerarme|acordarse de mi), aunque (me)? (quede|este) lejos
			no es (ninguna|ningun)? (molestia|problema), para nada es problema, ese mismo, no le (diga|digas|pregunte|pregunten) a nadie (mas)?, (ya)? (consegui|tengo) quien (me)? cuide (a)? (mi|mis|los|la|al|el)? <es:family>
			me queda bien (el horario|la hora|ese dia|ese horario), no trabajo <es:when> (asi que|asi k|asi q)
			vivo por (ahi|alli) cerca, i need las horas, necesito the hours
			(yo)? vivo por (ahi|alli|aqui) (cerca)?, ya conozco (a)? (la|al|el|esa|ese) (senora|senor|paciente|cliente|clienta|familia|casa)
			me (lleva|trae|recoge|va a llevar) (mi|un|una) (<es:family>|amiga|amigo|vecina)
			me queda (bien)? (cerca|cerquita) (de)? (la|mi)? (casa)?, ya me (arreglaron|entregaron|dieron) (el|mi) (carro|coche)
			mi <es:family> (me)? (los|lo|la|las)? (cuida|va a cuidar|se queda con|puede cuidar) (a)? (los|las|el|la|al|mis|mi)? (<es:family>)?
			(ya)? me (hacia|hace|hacian|hacen) falta (un|el|las|este|los|una)? (turno|horas|dinero|trabajo)? (de dia)?, (que)? ando (corta|corto|cortita) (de dinero|este mes|esta semana)?
			ya estaba (despierta|despierto|levantada|levantado), (perdon)? estaba en (la|el) (regadera|bano|ducha|cama|cocina)
			me (bajaron|cortaron|quitaron) (las|mis)? horas (en (el|la|mi) (otro|otra) (lugar|trabajo|agencia))?, ya (se acerca|viene) la renta
			conozco (bien)? <details>, me voy en (el|la)? (bart|bus|uber|tren|camion|carro de mi <es:family>), (apenas)? me (levante|desperte)
			ese dia (descanso|salgo|libro) (del|de mi|en el|en mi) (otro|otra) (trabajo|lugar|agencia)
			no se lo (den|des|de|ofrezcan|pasen) a (nadie mas|nadie|otra persona|otra|otro)
			ya (consegui|encontre|tengo|halle) (quien|alguien que|ninera|babysitter|ride|carro|con quien) (me)? (cuide|cuida|deje|lleve|lo cuide|los cuide)? (a|al|el|la|los|las|mi|mis)? (<es:family>)?
			no necesito (ride|que me lleven|direccion|la direccion|direcciones), (mi|el|la) (otro|otra) (cliente|clienta|paciente|trabajo|turno) (me)? (cancelo|cancelaron)
			no (me)? (queda|esta) (tan|muy|nada)? (lejos|retirado), ya pedi (libre|permiso|el dia) (en mi otro trabajo|en el trabajo|en el otro|en mi trabajo)?, (<details>)? lo tengo libre, no hay de otra
			aqui estoy (lista|listo), (ya)? me cancelaron (la cita|el cliente|mi cita|otro turno|el otro), (perdon|disculpe)? no (pude contestar|escuche el telefono|oi el telefono|vi la llamada)
			no (voy a faltar|faltare|fallare|voy a fallar|les fallo|le fallo)
			(ya)? (deje|dejen|deja|pare|paren) de (buscar|preguntar) (a)? (mas|gente|nadie)?
			(sin|con) (ningun|ninguna)? (problema|problemas|duda|pena|falta) (alguno|alguna)?, (ya)? no (me)? (diga|digas|digan|busque|busques|busquen) (mas|a nadie|a nadie mas|a otra persona)
			me hace falta, me hacen falta, me hace falta el dinero, lo necesito, necesito trabajo
			necesito dinero
			no tengo (nada|planes|compromiso|compromisos|turno|nada que hacer) <es:when>?, no trabajo <es:when>
			no estoy (ocupada|ocupado|trabajando) <es:when>?, tengo libre <es:when>?
			(estoy|ando) libre <es:when>?
			gracias por la oportunidad, gracias por pensar en mi, gracias por avisar, gracias por avisarme
			muchas gracias por avisar, necesito las horas, necesito el dinero, necesito horas
			me hacen falta horas, necesito trabajar, quiero mas horas, ese dia descanso
			ese dia no trabajo, no trabajo ese dia, ese dia estoy libre, estoy libre, estoy disponible
			ese dia no tengo nada, no tengo nada que hacer, no tengo planes, no tengo nada, no tengo compromiso
			no estoy ocupada, no estoy ocupado, no hago nada ese dia, me queda cerca, esta cerca, vivo cerca
			queda cerca, vivo cerca de ahi, conozco al cliente, ya conozco al paciente, conozco al paciente
			ya lo conozco, ya la conozco, me gusta ese cliente, ahi nos vemos, alla nos vemos, nos vemos
			nos vemos el <details>, hasta luego, hasta manana, bendiciones, dios lo bendiga, dios te bendiga
			dios los bendiga, dios la bendiga, saludos, que tenga buen dia, que tengan buen dia, buen dia
			feliz dia, igualmente, no se preocupe, no te preocupes, no se preocupen, no hay problema
			sin problema, ningun problema, no busque mas, no busquen mas, no busques mas
			no le pregunte a nadie mas, sin falta, puntual, temprano, ahi estare puntual, llego temprano
			llego puntual, estoy lista, estoy listo, perfecto, excelente, muy bien, esta bien, super, genial
			que bueno, que bien, de nada, por que no, porque no, listo, gracias a dios, vamos, animo, dale, sale
			vale, va, orale, de acuerdo, tengo carro, ya tengo todo, para servirle, para servirles, a la orden
			ya sabes, ya sabe, hare mi mejor esfuerzo si
		`,
		polite: `
			por fa, x fa
			gracias, muchas gracias, mil gracias, muchisimas gracias, por favor, senora, senor, senorita, jefa
			jefe, amiga, amigo, hermana, hermosa, linda, mija, mijo, comadre, licenciada, corazon, carino, reina
			de todas formas, de todos modos, de todas maneras
			gracias por su comprension, con permiso, muy amable
		`,
		sorry: `
			(perdon|disculpe|disculpa|perdone) (por|que) no (contestar|conteste|contestarle|responder|respondi|contestarles) (antes)?, (me quede|estaba) sin (saldo|pila|bateria|senal)
			(perdon|disculpe|disculpa)? no (habia|lo habia) visto (el mensaje|el texto|esto|su mensaje)?, (perdon|disculpe|disculpa) no vi (el mensaje|el texto|esto)
			perdon, perdone, perdona, disculpe, disculpa, disculpen, lo siento, lo siento mucho, lo lamento
			una disculpa, mil disculpas, que pena, que lastima, que mal, me da pena, discúlpeme, perdoneme
			apenas vi el mensaje, apenas vi esto
			apenas lo vi
		`,
		filler: `
			wepa, epa, bacan, bacano, chevere, vaya pues, hijole, ay bendito, vos, che, seno, andele pues
			dele
			fijese que, fijate que
			en punto, asi ok
			ni modo, no manches, no inventes, nombre
			ese dia, ese turno, esa fecha, a esa hora, en ese horario
			pues, pos, bueno, entonces, mire, mira, ah, ay, ay si, eh, este, oye, oiga, jaja, jajaja, jeje
			la verdad, verdad, ahora, ahora mismo, hoy, hoy mismo, tambien, asi que, en serio, de verdad
			para mi, por mi, a mi, ahi, alla, aqui, alli, yo, en este momento, por el momento
			esta vez, sin falta, me, el, la, de, en, porque
		`,
		greeting: `
			hola, buenas, buenos dias, buen dia, buenas tardes, buenas noches, holi, hola hola, hola buenos dias
			hola buenas tardes, hola buenas noches, que tal, que onda, saludos, hola (<name>|<any>), como esta
			como estas, hola como esta, hola como estas, buenos dias <name>, buenas tardes <name>
		`,
		intro: `
			aqui <name> <initial>, soy <name> <initial>
			soy <name>, soy <any>, habla <name>, le habla <name>, mi nombre es <word>, aqui <name>
			me llamo <word>, soy <name> <name>, atentamente <name>
		`,
		ack: `
			entendido, entiendo, recibido, enterada, enterado, ya vi, ya lo vi, ya recibi, lo vi, ok gracias
			gracias por avisar, gracias por la informacion, gracias por avisarme, gracias por el aviso
			ok entendido
		`,
		smalltalk: `
			(ya)? (estoy|ando) en (la parada|el bus|el camion|el tren|la puerta|la casa de la paciente)
			(te|le|la|lo|los)? (oigo|escucho)
			<yo>? voy a trabajar <es:when>?
			no me (ha|han|habia|habian) (llegado|mandado|enviado|pagado|dicho|avisado|contestado|dado) (nada|ningun mensaje|el mensaje|el cheque|el pago)?
			(ya)? me voy (a casa|a mi casa|ya|ahora|al trabajo|a dormir)?, (quiero|necesito|quisiera) (el|un) dia libre
			feliz cumpleanos, buen provecho, felicidades, hace calor, hace frio, estoy en casa, estoy en mi casa
			no he recibido, no recibi, no me ha llegado, no me llego, no se nada, no me dijeron, no veo
			no puedo ver, no puedo hablar, no puedo hablar ahora, no puedo abrir, no puedo escuchar, no escucho
			no puedo creer, no puedo decidir, no puedo asegurar, no puedo prometer, no puedo confirmar
			no tengo senal, estaba dormida, estaba durmiendo, estaba trabajando, acabo de despertar
		`,
		detail: `
			(el|la|los|las|del|para|pa|pa el|pal|para el|para la|a|en|de|este|ese|esta|para este|para ese|
				por la|el de|la de|el del|el turno de|el turno del|el turno en|los del|al de|el dia|dia|
				al) <details>
			(el|la|del|para el|al|a la) <ordinal>, <ordinal>, (el|la|al|para el)? (numero|turno|opcion) <number>
			el <number>, al <number>, turno de <details>, el turno, ese turno, este turno, al turno
			para el turno, de <part>, el de <part>, (de|en|por|a|para) (la|el) <part>, el turno de (la)? <part>
			la de <part>, el de la <part>, <relative> mismo, turno completo, el turno completo, todo el turno
			todo el dia, las <details>, a las <details>, a la <details>
		`,
		and: `
			y, e
		`,
		or: `
			o, u
		`,
		but: `
			pero, aunque, sin embargo, solo que, lo que pasa es que, es que, nomas que, lastima que, mas bien
		`,
		correction: `
			espera, espere, perdon no, digo, quise decir, mejor dicho, me equivoque, perdon me equivoque
			no espera, siempre si, corrijo, olvidalo, olvidelo, ignore, no mejor
		`,
		moreLater: `
			para la proxima, la proxima, otro dia, en otra ocasion, avisame si, aviseme si
			avisame para la proxima, aviseme para la proxima, aviseme de otro, avisame de otro
			tengame en cuenta, tenme en cuenta, tengame en cuenta para la proxima, quizas otro dia
			cualquier otro dia, otro dia si, espero entienda, espero me entienda, ojala encuentren a alguien
			ojala encuentre a alguien, suerte, mucha suerte
		`,
		anymore: `
			ya no, siempre no, el que acepte, el que tome, el turno que acepte, el turno que tome, el que agarre
			que acepte, que tome, mi turno
		`,
	},
};
