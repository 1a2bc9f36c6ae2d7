import type { Vocabulary } from "../vocabulary.ts";

/** What makes an answer unclear, in Spanish: hedges, conditions, questions, other people. */
export const spanishDoubts: Vocabulary = {
	language: "es",

	phrases: {
		hedge: `
			no (le|te|les)? prometo (nada)?
			(luego|manana|despues|al rato) platicamos, platicamos (luego|manana|despues|al rato)
			quizas, tal vez, a lo mejor, puede ser, puede que si, puede que, posiblemente, probablemente
			es posible, a ver, a ver si, vamos a ver, vere, voy a ver, deja ver, dejeme ver, dejame ver
			dejame checar, dejeme checar, dejame revisar, dejeme revisar, dejame preguntar, dejeme preguntar
			dejeme pensar, dejame pensar, dejame confirmar, dejeme confirmar, deja checo, deja reviso, deja veo
			deja pregunto, voy a checar, voy a revisar, voy a preguntar, tengo que ver, tengo que checar
			tengo que revisar, tengo que preguntar, tengo que consultar, tengo que pensarlo, no se
			no se todavia, no se aun, no lo se, no se si, no se si puedo, no se si pueda, quien sabe
			no estoy segura, no estoy seguro, no segura, no seguro, no es seguro, creo, creo que si
			creo que puedo, yo creo, yo creo que si, pienso que si, pienso, supongo, supongo que si, espero
			espero que si, espero poder, ojala, ojala que si, ojala pueda, tratare, voy a tratar, trato, intento
			intentare, voy a intentar, hare lo posible, hago lo posible, depende, depende de, lo pienso
			lo voy a pensar, dejame pensarlo, dejeme pensarlo, estoy pensando, lo estoy pensando, pensandolo
			le aviso, te aviso, le aviso luego, le confirmo, te confirmo, ahorita le aviso, ahorita le digo
			luego le digo, le digo luego, te digo luego, te digo, le digo, al rato, al rato le aviso
			mas tarde le aviso, despues le aviso, espere, espera, un momento, un momentito, un minuto
			dame un minuto, deme un minuto, dame un momento, deme un momento, dame un rato, permiteme, permitame
			todavia no, aun no, todavia no se, aun no se, mas o menos, mas tarde, podria, podria ser, medio
			casi, primero dios, si dios quiere, dios mediante, ojala dios quiera, necesito mas informacion
			mas informacion, mas detalles, mas info, capaz, capaz que si, seguramente, a lo mejor si, ya veremos
			veremos, pudiera, en principio, en teoria, como que si, chance, chance y si, igual y si
		`,
		interest: `
			(si)? m interesa
			me interesa, si me interesa, estoy interesada, estoy interesado, interesada, interesado
			me interesa mucho, me interesa el turno
		`,
		condition: `
			(bueno)? eso si (mi|mis|me|no|hay|puedo|tengo|consigo|alguien|se|encuentro), (voy|llego|ire|estoy)? a las (dos|tres) (y)?
			si (yo)? (puedo|alcanzo) (yo)? (voy|ire|la tomo|lo tomo|lo hago|lo cubro|lo agarro|lo acepto|me apunto|ahi estoy|ahi estare|le entro|jalo)
			(pues)? si no hay (de)? (otra|otro|mas|nadie|nadie mas|opcion|remedio)
			no (todo|toda|completo|completa|entero|entera) (el|la|las)? (turno|dia|horario|shift|horas|tiempo|guardia)?, no (el|las) (turno|dia|horas) (completo|completas|entero|enteras)
			(pero)? no (las ocho|las 8|las doce|las 12) horas
			si me (pagan|dan|paga|da|llevan|recogen|cambian|dejan|esperan|ponen|consiguen|lleva|recoge|cambia|
				deja|espera|pone|consigue|mandan|cuida|cuidan|prestan|presta|toca|confirman|pagas|das|dejas)
			si (hay|es|son|esta|no hay|no es|pagan|dan|fuera|tengo|consigo|encuentro|alguien|nadie|mi|mis|el|la|
				los|las|se|no llueve|no tengo|no esta|encuentran|llego|salgo|termino|puedo salir|puedo llegar|
				puedo empezar|puedo entrar|puedo irme|puedo ir mas tarde|empieza|me puedo|necesitan|no encuentran)
			pero (solo|solamente|nomas|hasta|si|con|tengo que|necesito|despues|puedo salir|salgo|entro|llego|
				me tengo|quiero|a las|desde|unicamente|me voy)
			solo si, solo hasta, hasta, hasta las, despues de, despues de las, a partir de, a partir de las
			antes de, antes de las, desde, desde las, siempre y cuando, siempre que, con tal de, con tal que
			con la condicion, a menos que, excepto, menos, cuando termine, cuando salga, cuando llegue, cuando
			en cuanto, con que, por lo menos, al menos, minimo, maximo, medio turno, la mitad, mitad del turno
			una parte, unas horas, unas cuantas horas, pocas horas, un rato, cambiar, cambio por, en vez de
			en lugar de, sin <any>, salir temprano, salirme temprano, irme temprano, llegar tarde
			llegar mas tarde, entrar mas tarde, un poco tarde, un poquito tarde, mas tarde, mas temprano
			por mas dinero, mas dinero, si me cambian, necesito ride, necesito que, necesito salir
			tengo que salir, tengo que irme, con bono, extra, aunque, en caso, solo puedo, puedo solo
			nomas puedo, puedo nomas
		`,
		counter: `
			(y)? no (hay|tiene|tienen|habra) (uno|otro|algo|una|otra|turno|turnos) (en|por|de|para) (la|el)? (<part>|tarde|manana|noche|<details>)
			que tal, y si, prefiero, mejor, mejor el, mejor a las, mejor otro, otro turno, otro horario
			otra hora, otro dia, tiene otro, tienes otro, tienen otro, tiene algo, tienes algo, tienen algo
			hay otro, hay algo, hay algun otro, tiene para, tienes para, tienen para, mas cerca, algo mas cerca
			otro lugar, no tiene otro, la proxima semana, la otra semana, el proximo, solo los, solo puedo
			puedo a las, puedo llegar a las, puedo hasta, puedo despues, puedo de, puedo entrar, puedo empezar
			estoy disponible despues, estoy disponible desde, estoy libre despues, estoy libre desde
			el turno de la manana mejor
		`,
		would: `
			me hubiera encantado (ayudarles|ayudarlos|ir|poder)?
			me gustaria, me encantaria, quisiera, quisiera poder, me hubiera gustado, me encantaria poder
			me encantaria ir, me gustaria ir, yo quisiera, si pudiera, ojala pudiera, quiero, si quiero
			si quisiera, me gustaria tomarlo, yo iria, iria, lo tomaria, yo lo tomaria, lo haria, yo lo haria
			gracias por pensar en mi, gracias por la oferta, gracias por avisar, gracias por preguntar
			gracias por avisarme, te agradezco, le agradezco, les agradezco, agradezco
		`,
		askTerms: `
			cuanto, cuanto pagan, cuanto paga, cuanto es, cuanto pagan la hora, cuanto pagan por hora, a cuanto
			a como pagan, a cuanto pagan, a cuanto la hora, cual es el pago, que pagan, cuanto dan, y el pago
			y la paga, pagan, pagan extra, pagan gasolina, pagan millas, pagan overtime, el pago, a que hora
			a que hora es, a que hora empieza, a que hora entra, a que hora termina, a que hora sale
			a que hora seria, que hora, que horario, cual es el horario, que horario es, de que hora a que hora
			que dia, que dia es, cuando, cuando es, cuando seria, para cuando, para cuando es, cuantas horas
			cuantas horas son, cuanto tiempo, cuantos dias, cuantos pacientes, sigue disponible, esta disponible
			todavia esta disponible, todavia disponible, aun disponible, aun esta disponible, todavia esta
			ya lo tomaron, ya lo agarraron, ya esta tomado, hay bono, es de dia o de noche, es de noche
			es de dia, es permanente, es fijo, que tan lejos, todavia necesitan
		`,
		askLogistics: `
			(mande|manden|mandeme|mandame|me manda|me mandas) (los)? (datos|detalles) (de la|del) (paciente|cliente|clienta|senora|senor)
			(cuando (puedas|podas|pueda))? (me)? (mandas|manda|mandame|mandeme|pasame|paseme) (la)? (dire|direccion|ubicacion), (mande|manden|mandeme) (los)? (datos|detalles) (del cliente|de la cliente|de la senora)?
			(cual es|me da|me das|me manda|me mandas|mandeme|mandame|envieme|enviame|me puede mandar|
				me puedes mandar|me pasa|me pasas|paseme|pasame|necesito|quiero|deme|dame|me envia|me envias|
				puede mandarme|manden|manda) (la|el|los|las)? (direccion|domicilio|ubicacion|nombre|detalles|datos|
				informacion|nombre del cliente|nombre del paciente|telefono|codigo|info|codigo de la puerta|
				direccion exacta|numero|numero de telefono)
			direccion, la direccion, domicilio, la ubicacion, cual direccion, en donde es, donde, donde es
			en donde, donde queda, en que parte, en que lugar, que direccion, que parte de <place>
			quien es el cliente, quien es el paciente, quien es la paciente, quien es la clienta, con quien
			con quien es, para quien, para quien es, que cliente, que paciente, cual cliente, cual paciente
			como se llama el cliente, como se llama el paciente, como se llama, que llevo, que tengo que llevar
			que debo llevar, que necesito llevar, que necesito, debo llevar algo, tengo que llevar algo
			llevo algo, llevo uniforme, necesito uniforme, que ropa llevo, que uniforme, hay estacionamiento
			donde me estaciono, donde estaciono, hay perro, hay mascotas, tiene mascotas, tiene perro
			es el mismo cliente, es la misma casa, el mismo cliente, a quien busco, con quien me reporto
			por quien pregunto, llevo comida, que piso, que apartamento
		`,
		question: `
			(le|te|les) paso (su|el|mi|un)? (numero|telefono|contacto|celular)
			(entonces|o sea que|asi que) (ya)? (es|seria) mio, o no
			que, quien, quien es, quien habla, quien eres, quien manda, de parte de quien, de quien, como
			como es, cual, cual turno, que turno, cual es, que es esto, que es, que paso, por que
			porque me escriben, para que, como estas, como esta, puede, pueden, podemos, me puede, me pueden
			me puedes, se puede, puedo llegar tarde, puedo salir temprano, puedo preguntar, una pregunta
			tengo una pregunta, pregunta, no entiendo, no entendi, no le entiendo, perdon que, mande, como dijo
			que dijo, que significa, llameme, llamame, me puede llamar, me llama, me llamas, puede llamarme
			marqueme, marcame, hableme, mi cheque, mi pago, cuando pagan, cuando me pagan, necesito hablar
			quiero hablar, hay, es, sera, esta, tiene, tienes, tienen, ustedes, y mi
		`,
		late: `
			voy tarde, llego tarde, voy a llegar tarde, voy retrasada, estoy retrasada, ya voy, ya voy en camino
			voy en camino, en camino, estoy en camino, ya llegue, ya estoy aqui, estoy aqui, aqui estoy
			estoy afuera, en <duration> llego, llego en <duration>, hay trafico, mucho trafico
			estoy en el trafico, se me hizo tarde, me quede dormida
		`,
		unwell: `
			estoy enferma, estoy enfermo, me siento mal, me siento muy mal, no me siento bien, ando enferma
			ando malo, ando mala, tengo fiebre, tengo gripe, tengo covid, tengo tos, tengo dolor
			amaneci enferma, amaneci mal
		`,
		thirdParty: `
			con (mi|mis) (<es:family>|amiga|amigo|comadre|companera), (para|por) (mi|una|la|mis|otra) (<es:family>|amiga|amigo|amigas|comadre|vecina|companera|compa|companero|colega|prima)
			(para|por) (ella|el|ellas|ellos|otra|otra persona|alguien mas|<givenname>)
			(apunteme|anoteme|pongame|apunte|anote|ponga|apunta|anota|pon|cubro|mandeme|mande|dele|dale|deselo|digale|dile) a <givenname>
			mi (hermana|amiga|prima|mama|hija|esposo|comadre|vecina|hijo|hermano|tia|esposa|companera) (puede|
				quiere|podria|si puede|esta disponible|lo toma|va)
			(ella|el|alguien) (puede|quiere|lo toma|va), preguntele a, preguntale a, digale a, dile a
			conozco a alguien, tengo una amiga, tengo a alguien, llame a
			soy (su|la) (hija|hijo|esposo|esposa|hermana|mama), ella no esta, el no esta, esta dormida
			esta durmiendo, esta dormido
		`,
		wrongNumber: `
			yo no soy (<any>|<name>), no soy <name>
			numero equivocado, se equivoco de numero, se equivoco, te equivocaste, te equivocaste de numero
			equivocado, esta equivocado, no soy <any>, no es mi numero, no conozco, no soy enfermera
			no trabajo ahi, ya no trabajo ahi, ya no trabajo con ustedes, ya no trabajo alli
			no trabajo con ustedes, se equivoco de persona
		`,
		contradiction: `
			si y no, si o no, no y si, si no
		`,
		tone: `
			si como no (jaja|jajaja|jajajaja|jeje|ja|lol|jaja si), como no (jaja|jajaja|jajajaja|jeje|ja|lol)
			(muchas)? gracias (de todos modos|de todas maneras|de todas formas|igual|igualmente|de cualquier manera)
			lamentablemente, desafortunadamente, desgraciadamente
			aja si, aja, si claro jaja, en tus suenos, sonaste, ni que, ja, estas loco, estan locos, otra vez
			si como no jaja
		`,
	},
};
