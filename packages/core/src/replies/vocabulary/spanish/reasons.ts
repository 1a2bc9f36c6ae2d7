import type { Vocabulary } from "../vocabulary.ts";

/** Why somebody cannot come, in Spanish: a refusal when it stands alone. */
export const spanishReasons: Vocabulary = {
	language: "es",

	phrases: {
		reason: `
			ya tengo (cliente|clienta|paciente|turno|trabajo) (<es:when>|a esa hora), (ya)? (agarre|tome|acepte) (turno|otro|uno) (con|en) (otra|otro) (agencia|lado|lugar|compania)
			(me)? queda (lejisimos|retelejos|re lejos|muy lejos) (de mi casa|de donde vivo|para mi)?, ya tengo algo (<es:when>|que hacer)?, acabo de (aceptar|agarrar|tomar) (uno|otro|otro turno)
			(mi|la|el) (nina|nino|hija|hijo|bebe|<es:family>) (amanecio|anda|esta|sigue) (con (calentura|fiebre|gripe|tos)|mal|mala|malo|malito|malita|enferma|enfermo)
			ya estoy (comprometida|comprometido) (para|con)? (<es:when>)? (con)? (otra familia|otro cliente|otra agencia|otra persona)?
			(ese dia|el <details>)? es (la|el|su) <es:event> de (mi|mis|un|una|la|el) (<es:family>)
			me queda (muy|bien|bastante|algo)? retirado, (ando|estoy) working (<es:when>)?, me queda (lejisimos|retelejos|re lejos)
			es el (cumple|cumpleanos|bautizo) de (mi|mis) <es:family> <es:when>?
			(estamos|andamos|tamos|tamo) (fuera|de viaje|de vacaciones|fuera de la ciudad|fuera del pais|lejos|enfermos) <es:when>?
			(apenas|hasta) (regreso|vuelvo|regresamos|volvemos) (en|el|hasta) <word>, me quede sin (troca|carro|coche|ride|ninera|gasolina|gas|babysitter|transporte)
			(me acabo de|acabo de) operar, acaban de operarme, (esta)? (retelejos|relejos|re lejos|lejisimos)
			(llevo|tengo que llevar) a (mi|mis) <es:family> (a|al) (su|sus|la|el|un|una)? <word>, me toca (trabajar)? en (el|mi|la) (otro|otra) (jale|trabajo|lado|job|casa|chamba)
			(mija|mijo|mi nina|mi nino|la nina|el nino) (esta|anda|tiene) (mala|malo|malita|malito|enferma|enfermo|fiebre|calentura|con fiebre|con calentura)
			ya tengo (plans|planes) (that day|ese dia)?
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
	},
};
