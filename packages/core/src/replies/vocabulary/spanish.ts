import type { Vocabulary } from "./vocabulary.ts";

/** Spanish, as it is texted: without accents, with "q", "xq", "toy", "pa", and with voseo. */
export const spanish: Vocabulary = {
	language: "es",
	spellings: `
			ke, qe, q = que
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
			pued, puedoo, pueod, pudeo, puefo, puedi = puedo
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
	lists: {
		between: `
			pues, con gusto, claro, por favor, tambien, ya, entonces, hoy, manana, ahora, definitivamente
			gracias a dios, primero dios, muy, en este momento, por el momento, ahora mismo, esta vez
			lamentablemente, desafortunadamente, desgraciadamente, si, nomas
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
	phrases: {
		emphasis: `
			claro, por supuesto, desde luego, seguro, definitivamente, con gusto, con mucho gusto
			con todo gusto, sin duda, sin duda alguna, totalmente, absolutamente, sin falta
		`,
		yes: `
			(si)? m interesa tomarlo
			claro que (voy|lo tomo|la tomo|lo hago|lo cubro|acepto|quiero|lo quiero)
			si yo (boy|voi), yo (boy|voi), (claro (que|q) si)? (cuente|cuenta) con migo, (si)? (yo)? puedo aser (<es:it>|lo)?
			si, si si, si senor, si senora, si claro, claro que si, claro que puedo, si por favor
			por supuesto que si, si con gusto, encantada, encantado, seguro que si, si seguro, simon, afirmativo
			cuente conmigo, cuenta conmigo, cuenten conmigo, puede contar conmigo, puedes contar conmigo
			pueden contar conmigo, acepto, si acepto, yo acepto, lo acepto, la acepto, aceptado, acepto <es:it>
			confirmo, confirmado, confirmada, lo confirmo, si confirmo, confirmo <es:it>, obvio, obvio que si
			obvio si, a huevo, a webo, efectivamente, eso si, digo que si, mi respuesta es si, que si, asi es
			como no, si como no, eh si, pos si, pues si, pos claro, ya dije que si, exacto si, positivo
			si al turno, si para <details>, si a <es:it>, hecho, si quiero, si me interesa tomarlo
			cien por ciento, si se puede, anda si, arre, fierro, jalo, yo jalo, me apunto, yo me apunto
			si me apunto, me anoto, yo me anoto, si me anoto, dale que si, si dale, presente
		`,
		commit: `
			(si)? (yo)? acepto (trabajar|cubrir|tomar|hacer) (<es:it>)?
			yo mera, yo mero
			<yo>? (si)? (puedo|podria yo|quiero|voy a|puedo ir a|alcanzo a|me gustaria|estoy lista para|
				estoy listo para|estoy disponible para|estoy libre para|deseo|tengo ganas de|puedo ir y|
				si puedo) <es:takeit> <es:when>?
			<yo>? si puedo, puedo, yo puedo, si yo puedo, puedo si, puedo <es:when>, si puedo <es:when>
			yo puedo <es:when>, podre, si podre, yo si puedo, puedo con eso, puedo con <es:it>, puedo en <es:it>
			<yo>? (si)? (lo|la|me lo|me la|los|las) (tomo|cubro|agarro|hago|trabajo|acepto|cojo|quiero|quedo|
				tomare|cubrire|hare|agarrare|aviento|avienta|aseguro|llevo|reservo|pido|chambeo|echo|aceptare|
				trabajare|cubro yo|tomo yo|hago yo|agarro yo|quiero tomar|voy a tomar|voy a cubrir|voy a hacer|
				puedo tomar|puedo cubrir|puedo hacer|puedo agarrar|puedo trabajar) <es:when>?
			<yo>? <es:vb1> <es:it>, yo quiero, quiero, lo quiero, si lo quiero, lo tomo, quiero <es:it>
			quiero trabajar, quiero trabajar <es:when>, tomo <es:it>, cubro <es:it>, agarro <es:it>
			tomare <es:it>, cubrire <es:it>, hare <es:it>
			(apunteme|apuntame|anoteme|anotame|agendeme|agendame|asigneme|asigname|reserveme|reservame|
				inscribame|inscribeme|pongame|ponme|poneme|anotenme|apuntenme|ponganme|registreme|
				agreguenme|agregame|agregueme|asignenme|programeme|dejemelo|dejamelo|
				demelo|damelo|denmelo|asignemelo|asignamelo|guardemelo|guardamelo|resérvamelo|
				pasamelo|paselo|tomeme en cuenta|metame|meteme) (para)? <es:it>?
			(deme|dame|denme|dejeme|dejame|mandeme|mandame) <es:it>
			yo voy, voy, alla voy, si voy, yo si voy, yo ire, ire, si ire, voy yo, ahi voy, voy para alla
			(ay|ahi|hay|alli|alla)? estare, ahi estoy, alli estare, alla estare, estare ahi, estare alli
			estare alla, estare <es:when>, ahi estare <es:when>, ahi nos vemos si, ahi estare sin falta
			ahi le caigo, ahi llego, yo llego, si llego, alla estoy, estare presente, estare lista, estare listo
			ahi estamos, contad conmigo, yo merito, yo me encargo, me encargo, yo lo resuelvo, es mio
			mio, ese es mio, ya es mio, me quedo con <es:it>, yo me quedo con <es:it>, me lo quedo
			me interesa tomarlo, me lo llevo, me sirve, me queda perfecto, me queda bien, me parece bien <es:it>
			me viene bien, me cae bien, me funciona, me acomoda
			yo le entro, le entro, yo le hago, yo lo hago, <yo>? trabajo (ese|este|el|su) turno, yo cubro, cubro, yo agarro <es:it>, yo tomo <es:it>
			estoy dentro, estoy lista, estoy listo, lista, listo para trabajar, soy la indicada
			yo estoy disponible, estoy disponible (para|el|ese|a|de) <es:it>, estoy disponible <es:when>
			estoy libre <es:when>, estoy libre para <es:it>, disponible para <es:it>, si estoy disponible
			si estoy libre, no hay problema <es:vb1> <es:it>, tengo disponibilidad, si tengo disponibilidad
			tengo tiempo, si tengo tiempo, tengo ese dia libre, tengo libre <es:when>, me comprometo, de una
			por mi perfecto, cuenten con mi persona, nos vemos ahi, alli nos vemos, lo hacemos
			<es:it> (me)? (queda|sirve|funciona|conviene|acomoda) (bien|perfecto)?, el <details> puedo
			<details> puedo, <details> si puedo, <details> esta bien, no me molesta, no me importa hacerlo
			no me molesta hacerlo, no tengo problema en <es:takeit>, no tengo inconveniente, sin inconveniente
			no hay inconveniente, no tengo problema, estoy puesta, estoy puesto, puesta, estoy para eso
			cuento con disponibilidad, con gusto <es:takeit>, con gusto lo tomo, con gusto voy, voy a ir
			si voy a ir, voy a estar ahi, voy a trabajar ese turno
		`,
		weak: `
			no (te|le|les)? puedo decir que no, no me puedo negar, como decir que no
			prefiero <es:it>, necesito <es:it>
			esta bien, ta bien, estabien, ok esta bien, bueno, bien, muy bien, vale, va, vale vale, dale, sale
			sale y vale, orale, orale pues, orale va, va que va, ya vas, de acuerdo, sin problema
			ningun problema, no hay problema, no problema, no hay pedo, todo bien, perfecto, excelente, genial
			que bien, me parece bien, me parece, suena bien, listo, hecho, entonces si, por que no, porque no
			estoy disponible, disponible, estoy libre, libre, estoy desocupada, estoy desocupado, tengo libre
			puedo tomarlo, me gustaria, me gustaria tomarlo, me encantaria, me encantaria tomarlo, podria
			podria ser si, podria tomarlo, lo puedo tomar, puedo tener <es:it>, me lo puede dar, me lo da
			me lo das, me puede apuntar, me puedes apuntar, me puede anotar, me apunta, me anota, puede ponerme
			ya dije si, ya conteste que si, me late, chevere, bacano, chido, correcto, esta perfecto, ah ok si
			ahi nos vemos, nos vemos ahi, nos vemos, nos vemos el <details>, ya esta, eso es, ok va, ok pues
			si tu quieres
		`,
		no: `
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
			(ese dia|hoy|manana|ahora|este dia|esa fecha|esta vez|esta semana|esta noche|por ahora|a esa hora|
				en ese horario) no (puedo|podre|voy a poder|voy|ire|alcanzo)
			<yo>? no (puedo|podre|voy a poder|voy a|pienso|podria|creo poder|creo que pueda|voy|alcanzo a|
				alcanzo|llego|ire) (ir|venir|llegar|estar|asistir|trabajar|estar ahi|salir|presentarme|ayudar|
				ayudarles|ayudarte|manejar|viajar|dejar a mis hijos|moverme|ir a trabajar)? <es:when>?
			no puedo, yo no puedo, no puedo no, no puedo <es:when>, no podre <es:when>, no voy, no ire
			no voy a ir, no pued, no ando, no puede ser, no puedo porque <word>, no me puedo, no se me puede
			no pude
		`,
		reason: `
			estoy busy <es:when>?
			tengo (clase|clases|examen|cita|terapia|junta|reunion|sesion) (de|con|en) (la|el|mi|mis|un|una)? <word> (<es:when>)?
			(acabo de|recien) (salir de|tener|salgo de) (una|la)? (cirugia|operacion), (me)? (operaron|operan|van a operar) (hoy|<es:when>)?
			ya tengo (uno|una|otro|otra|turno|otro turno|suficientes|suficiente|bastantes horas|turno ese dia) (ese dia|con ustedes|para ese dia)?
			se me (enfermo|enfermaron|poncho|descompuso|accidento|murio|complico|rompio|perdio|cayo|quemo|inundo|lastimo|
				junto todo|presento algo) (el|la|mi|un|una|los|las)? <word>?
			(voy a estar|estare|sigo|ando) (en|por) <elsewhere>, me duele (mucho)? (la|el|mi) <word>
			me duelen (mucho)? (las|los|mis) <word>
			tengo que (llevar|recoger|cuidar|acompanar|atender|visitar|ir por|estar con) (a)? (mi|mis|la|el|los|un|
				una) <word> (a|al|en|de|del)? (la|el|mi|su)? <word>?
			tengo que (estar en|ir a) (la|el|un|una|mi) (escuela|corte|iglesia|hospital|clinica|trabajo|junta|cita|
				consulado|funeral|boda|fiesta) <es:when>?
			(no ando|no estoy) (en|por) (la ciudad|el area|el pais|el estado|aqui|casa) <es:when>?
			ya estoy (apuntada|apuntado|anotada|anotado|programada|programado|contratada|contratado|ocupada|ocupado) (en|con|
				para) <word> <word>?
			me (operaron|operan|operaran|van a operar|quebre|lastime|torci|cai|enferme|lesione|dieron incapacidad|
				toca doctor|toca cita|toca descansar) <word>? <word>? <word>?
			no tengo (en que|como|con que|manera de|forma de) (irme|ir|llegar|moverme|transportarme|llegarle)
			trabajo en (otro|otra) (lado|lugar|agencia|parte), my (car|carro) esta en el (shop|taller)
			tengo a (mi|mis) <es:family> <es:when>?, estoy con (mi|mis) <es:family>
			voy al (doctor|medico|dentista|hospital), voy a la (iglesia|escuela|corte), voy a trabajar en <word>
			trabajo, trabajo mucho, trabajo todo el dia, estudio, me toca trabajar
			(estoy|ando) (trabajando|ocupada|ocupado|de viaje|de vacaciones|fuera|fuera de la ciudad|
				fuera del pais|fuera del estado|fuera de ciudad|lejos|muy lejos|muy ocupada|muy ocupado|cansada|
				cansado|muy cansada|muy cansado|enferma|enfermo|embarazada|en clase|en clases|en la escuela|
				en el hospital|en mexico|en otro trabajo|en mi otro trabajo|en el trabajo|en otro turno|
				en la iglesia|en una cita|en una fiesta|en una boda|en un funeral|con mis hijos|con mi <es:family>|
				con mis <es:family>|con otro cliente|con otro paciente|con mi familia|cuidando a mis hijos|
				cuidando a mi <es:family>|sin carro|sin coche|sin auto|sin transporte|a pie|de permiso|de descanso|
				de incapacidad|incapacitada|lastimada|lesionada|agotada|crudo|cruda|dormida|durmiendo|en <word>|
				saliendo de viaje|con un cliente|en corte|en junta|en una reunion|estudiando) <es:when>?
			trabajando, ocupada, ocupado, muy ocupada, de viaje, de vacaciones
			(ya)? (tengo|tendre) (un|una|el|la|mi|otro|otra|a)? <es:event> <es:when>?, trabajo <es:when>
			trabajo ese dia, ya trabajo, ya trabajo <es:when>, ya trabajo ese dia, trabajo en <word>
			me toca trabajar <es:when>?, tengo que trabajar <es:when>?, ya estoy trabajando, ya estoy ocupada
			ya estoy comprometida, ya estoy en otro turno, ya tengo turno, ya tengo trabajo, ya tengo otro turno
			ya tengo planes, ya tengo un compromiso, ya me comprometi, ya quede, ya agarre otro turno
			ya tome otro turno
			(esta|es|queda|me queda) (muy|demasiado|bien|bastante|super|re)? lejos (de mi casa|para mi|
				de donde vivo|de mi)?
			muy lejos, demasiado lejos, lejos, queda lejos, me queda lejos, me queda muy lejos, bien lejos
			(no tengo|sin|no hay) (carro|coche|auto|transporte|transportacion|ride|quien me lleve|
				quien me cuide a <es:family>|quien cuide a mis hijos|quien cuide a mis ninos|
				quien cuide a mi <es:family>|con quien dejar a mis hijos|con quien dejar a mi <es:family>|
				con quien dejar a los ninos|quien cuide los ninos|ninera|babysitter|gasolina|licencia|como llegar|
				manera de llegar|forma de llegar|en que ir|como ir|movilidad|carro ahora|dinero para gasolina|
				con quien dejar los ninos|quien me cuide los ninos|quien me cuide al nino|quien me cuide al bebe|
				quien los cuide) <es:when>?
			no tengo (a)? quien (me)? (cuide|cuida|vea|atienda|lo cuide|los cuide|recoja|lleve) (a)? (mis|los|
				mi|el|la|al|las)? <es:family>?
			sin quien (me)? (cuide|cuida|vea) (a)? (mis|los|mi|el|la|al)? <es:family>
			no tengo quien cuide <word>? <word>? <es:family>?
			no tengo con quien dejar <word>? <word>? <es:family>?
			(se me)? (descompuso|poncho|averio|rompio|dano) (mi|el)? (carro|coche|auto)
			mi (carro|coche|auto|troca|camioneta) (no|ya no) (jala|arranca|camina|prende|sirve|funciona|anda|enciende)
			(estoy|ando|me siento|sigo) (muy|bien|super|re|algo|un poco|medio)? (mala|malo|malita|malito|enferma|
				enfermo|agripada|agripado|resfriada|resfriado|indispuesta|indispuesto) (de <word> <word>?)? <es:when>?
			mi (carro|coche|auto) (no sirve|no funciona|esta en el taller|se descompuso|se dano|se rompio|
				no prende|esta descompuesto)
			(mi|mis) <es:family> (esta|estan|tiene|tienen|anda) (enfermo|enferma|enfermos|malo|mala|malito|
				malita|en el hospital|fiebre|cita|calentura|escuela)
			es el cumpleanos de mi <es:family>, es mi cumpleanos, es mi dia libre, es mi descanso
			mi dia de descanso, es mi dia de descanso, descanso <es:when>, me siento mal, me siento muy mal
			no me siento bien, estoy malita, estoy malito, tengo fiebre, tengo gripe, tengo covid
			tengo que cuidar a mi <es:family>, tengo que cuidar a mis <es:family>
			tengo que llevar a mi <es:family> <word>?, no vivo cerca, vivo lejos, vivo muy lejos, ya no vivo ahi
			me mude, ya me mude, renuncie, ya renuncie, salgo de viaje <es:when>?, voy de viaje
			voy a salir de viaje, voy a estar fuera, voy a estar ocupada, voy a estar trabajando, surgio algo
			me surgio algo, me salio algo, me salio un compromiso, tuve una emergencia, tengo mucho trabajo
			acabo de salir de trabajar, acabo de salir del trabajo, vengo saliendo de trabajar
			salgo tarde del trabajo, salgo de trabajar a las <details>, estudio <es:when>, no manejo
			no manejo tan lejos, ya tengo otro compromiso
		`,
		giveBack: `
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
		all: `
			los dos, las dos, ambos, ambas, los 2, las 2, ambos turnos, los dos turnos, los dos dias, todos
			todas, todo, los tres, las tres, los 3, las 3, todos los turnos, todos ellos
			cualquiera de los dos no
		`,
		none: `
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
		hedge: `
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
			que tal, y si, prefiero, mejor, mejor el, mejor a las, mejor otro, otro turno, otro horario
			otra hora, otro dia, tiene otro, tienes otro, tienen otro, tiene algo, tienes algo, tienen algo
			hay otro, hay algo, hay algun otro, tiene para, tienes para, tienen para, mas cerca, algo mas cerca
			otro lugar, no tiene otro, la proxima semana, la otra semana, el proximo, solo los, solo puedo
			puedo a las, puedo llegar a las, puedo hasta, puedo despues, puedo de, puedo entrar, puedo empezar
			estoy disponible despues, estoy disponible desde, estoy libre despues, estoy libre desde
			el turno de la manana mejor
		`,
		would: `
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
			numero equivocado, se equivoco de numero, se equivoco, te equivocaste, te equivocaste de numero
			equivocado, esta equivocado, no soy <any>, no es mi numero, no conozco, no soy enfermera
			no trabajo ahi, ya no trabajo ahi, ya no trabajo con ustedes, ya no trabajo alli
			no trabajo con ustedes, se equivoco de persona
		`,
		contradiction: `
			si y no, si o no, no y si, si no
		`,
		tone: `
			(muchas)? gracias (de todos modos|de todas maneras|de todas formas|igual|igualmente|de cualquier manera)
			lamentablemente, desafortunadamente, desgraciadamente
			aja si, aja, si claro jaja, en tus suenos, sonaste, ni que, ja, estas loco, estan locos, otra vez
			si como no jaja
		`,
		pleasant: `
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
			gracias, muchas gracias, mil gracias, muchisimas gracias, por favor, senora, senor, senorita, jefa
			jefe, amiga, amigo, hermana, hermosa, linda, mija, mijo, comadre, licenciada, corazon, carino, reina
			de todas formas, de todos modos, de todas maneras
			gracias por su comprension, con permiso, muy amable
		`,
		sorry: `
			perdon, perdone, perdona, disculpe, disculpa, disculpen, lo siento, lo siento mucho, lo lamento
			una disculpa, mil disculpas, que pena, que lastima, que mal, me da pena, discúlpeme, perdoneme
			apenas vi el mensaje, apenas vi esto
			apenas lo vi
		`,
		filler: `
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
			soy <name>, soy <any>, habla <name>, le habla <name>, mi nombre es <word>, aqui <name>
			me llamo <word>, soy <name> <name>, atentamente <name>
		`,
		ack: `
			entendido, entiendo, recibido, enterada, enterado, ya vi, ya lo vi, ya recibi, lo vi, ok gracias
			gracias por avisar, gracias por la informacion, gracias por avisarme, gracias por el aviso
			ok entendido
		`,
		smalltalk: `
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
