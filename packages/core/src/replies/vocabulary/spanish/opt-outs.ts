import type { Vocabulary } from "../vocabulary.ts";

/** Opt-outs in plain Spanish, composed like the English ones in `english/opt-outs.ts`. */
export const spanishOptOuts: Vocabulary = {
	language: "es",

	lists: {
		"es:send": `
			mande, manden, mandes, envie, envien, envies, escriba, escriban, escribas, textee, texteen, texteo, textees
			texte, contacte, contacten, contactes, moleste, molesten, molestes
			busque, busquen, notifiquen, spameen, sigan mandando, siga mandando, sigan escribiendo
			siga escribiendo, esten mandando, este mandando, sigan molestando, esten escribiendo
		`,
		"es:call": `
			llame, llamen, llames, hable, hablen, hables, marque, marquen, marques
		`,
		// When, or which ones, is too much: a complaint, not an end.
		"es:limit": `
			(tan|muy|tanto) (temprano|tarde|noche|seguido) (por favor)?, (en|por|de|toda) (la|las)? (noche|noches|madrugada|manana|mananas)
			(a|en) (esta|estas|esa|esas|la|las) (hora|horas|<time>|<detail>|<number>) (de la (noche|manana|madrugada))?, (los|el) (domingos|sabados|domingo|sabado|fines de semana|fin de semana|<weekday>)
			(cuando|mientras) (estoy|este|ando) (<word>)? (<word>)? (<word>)?, (despues|antes|pasadas) (de)? (la|las)? (<time>|<detail>|<number>), (en|durante) (la|el) (misa|iglesia|culto|trabajo|escuela|servicio|clase)
		`,
		"es:kind": `
			(turnos|turno|casos|clientes|ofertas) (de|en|por|los|con) (la|las|los|el)? (noche|noches|tarde|madrugada|manana|fin|fines|domingos|sabados|<word> horas|<place>|<weekday>|<any>) (de semana)?
			(tan|muy|asi de) (lejos|retirado), (turnos|casos|clientes) (tan|muy|asi de) (lejos|retirados|cortos|largos), con (ese|esa|el|la|don|dona) (<word>)
		`,
		"es:tired": `
			(ya)? (estoy|ando)? (cansada|cansado|harta|harto|hasta la madre|hasta el gorro) (ya)? de (estos|sus|los|tantos|tus|recibir)? <es:sent>
		`,
		"es:tosend": `
			mandar, enviar, escribir, textear, llamar, contactar, molestar, chingar, joder, fregar
			hostigar, acosar
		`,
		"es:sendme": `
			mandarme, enviarme, escribirme, textearme, llamarme, contactarme, molestarme, hablarme, marcarme, buscarme
			mandarme mas, mandarnos, hostigarme, acosarme
		`,
		"es:sending": `
			mandando, enviando, escribiendo, texteando, llamando, molestando, chingando, jodiendo, mandandome
			escribiendome, molestandome, llamandome, enviandome, texteandome, fregando
		`,
		"es:keep": `
			sigue, siguen, continuan, continua, vuelven, vuelve
		`,
		"es:sent": `
			avisos, mensajes, textos, llamadas, mensajitos, mensaje, texto, mensajes de texto, textos de ustedes, mensajes de ustedes
			notificaciones, alertas, sms, texts, msjs, los mensajes, los textos, sus mensajes, sus textos, spam
		`,
		"es:list": `
			(la|su|esta|tu|sus|las|el|este|los|esa|ese|aquella)? (lista|listas|sistema|base de datos|contactos|grupo|lista de contactos|registros|
				lista de mensajes|lista de textos|directorio)
		`,
	},

	phrases: {
		optOut: `
			ya no (deseo|quiero) (que me)? (lleguen|llegue|manden|envien) (ofertas|mensajes|textos|turnos|nada) (de turnos)?, (que)? (ya)? no me (este|esten)? (llegando|lleguen) (nada|mas|mensajes|mas mensajes) (de ustedes|suyos)?
			(a este|en este|al) (celular|numero|telefono|cel) (ya)? no (escriban|llamen|manden|texteen) (por favor)?, (me)? (pueden|puede|podrian) (sacar|quitar|borrar|eliminar) de (los|sus|la|esta)? (mensajes|lista|textos|grupo) (masivos)?
			(saquenme|sacame|saqueme|quitenme|quiteme|quitame|borrenme|borreme) (del|de este|de su|de ese|de la) (grupo|chat|numero|lista de mensajes)
			(borreme|borrame|quiteme|quitame|saqueme|sacame) (de|d) (su|tu|la|esta) lista
			(parar|detener|terminar|suspender|quitar|eliminar|desactivar) (los|mis|estos|sus|todos los)? <es:sent>
			(favor de|por favor)? no (mandar|enviar|mandarme|enviarme) (mas|ningun)? <es:sent> (mas)?
			(favor de|por favor) no (llamar|escribir|molestar|contactar|textear|llamarme|escribirme|molestarme|contactarme|textearme) (mas)?
			(ya)? no (quiero|deseo|quisiera|necesito|me interesan|me interesa|acepto|autorizo) (recibir|seguir recibiendo)? (mas|sus|estos|los|tus|esos)? <es:sent>
			(ya)? no me <es:send> (mas|ningun|ningunos|esos|estos|sus|tantos)? (<es:sent>|turnos|nada)? (mas|nunca|otra vez|
				nunca mas|por favor|ya|a este numero|jamas)?
			(estoy|ando) en la lista de no llamar
			(favor de|por favor)? (quitar|borrar|eliminar|sacar) mi (numero|nombre|telefono|celular) (de <es:list>)?
			(ya)? (dejenme|dejeme|dejame) de <es:tosend> (mas)? (a este numero)?, ya no (quiero|deseo) recibir(los|las)
			ya no quiero recibirlos, ya no quiero recibirlas, ya (les|le|te) dije que (ya)? no me <es:send> (mas)? (<es:sent>)?
			(ya)? no me <es:call> ni me <es:send>, (ya)? no me <es:send> ni me <es:call>
			(ya)? no me <es:call> (mas|nunca|otra vez|nunca mas|jamas|a este numero), ya no me <es:call>
			(ya)? no (escriba|escriban|escribas|mande|manden|mandes|envie|envien|envies) (mas|nada|ningun|ya|aqui|a este numero) (<es:sent>)? (mas|a este numero|por favor)?
			(ya)? (anule|anulen|anula|cancele|cancelen) (mi|la) (suscripcion|inscripcion|registro)
			(desactive|desactiven|desactiva|paren|pare|parele|parenle|suspenda|suspendan|termine|terminen) (con)? (los|estos|sus|tus|mis|todos los)? <es:sent>
			(ya)? no (me)? (vuelva|vuelvan|vuelvas) a (<es:tosend>|<es:sendme>) (mas|ningun|otro|esos|estos)? (<es:sent>|nada)? (nunca|mas|jamas)?
			(ya)? no (quiero|deseo|quisiera) que (me)? <es:send> (mas)? (<es:sent>)? (mas|nunca)?
			(ya)? (me)? (deje|dejen|deja|pare|paren|parale|para|parenle) (ya)? de (estar)? (<es:sendme>|<es:tosend>|
				<es:sending>) (mas|tantos|esos|estos|sus)? (<es:sent>|mas)?
			(quiteme|quitenme|quitame|borreme|borrenme|borrame|saqueme|saquenme|sacame|elimineme|eliminenme|
				eliminame|remuevame|remuevanme|remuevan me|dropeeme|tacheme|tachenme) (ya)? (de|por favor de) (<es:list>|<es:sent>|esto|aqui|(la|su) list)
			(borre|borren|borra|quite|quiten|elimine|eliminen|quita|elimina|saque|saquen|saca|remueva|remuevan|remueve|remove|
				delete|olvide|olviden|olvida|olvidese de|pierda|pierdan|tire|bote|boten|bloquee|bloqueen|tachen|
				tache) (ya)? (mi|este|nuestro|ese) (numero|nombre|telefono|contacto|informacion|celular|cel|phone|number) (de <es:list>)?
			(quiero|deseo|necesito|quisiera|favor de|por favor) (que)? (me)? (borren|borrarme|quitarme|quiten|salirme|saquen|eliminen|
				desuscribirme|salir|borrar|eliminarme) (mi numero)? de <es:list>
			(ya)? no quiero (recibir|mas|que me manden|que me escriban|que me llamen|que me contacten|
				que me texteen|estar en|seguir recibiendo|seguir en) (mas|estos|esos|sus)? (<es:sent>|la lista|su lista|esta lista) (de ustedes|mas)?
			(ya)? no (deseo|quisiera|necesito) (recibir|seguir recibiendo|que me manden|estar en|mas) (mas|estos|esos|sus)? (<es:sent>|<es:list>) (mas)?
			no quiero recibir mas, (darme|deme|denme|quiero darme|dar) de baja de (<es:list>|<es:sent>), (ya)? (dejenme|dejeme|dejame) (ya)? (en paz|
				tranquilo|tranquila)
			(cancelar|cancele|cancelen|cancela) (suscripcion|la suscripcion|mi suscripcion|inscripcion|(los|estos|mis|sus)? <es:sent>)
			desuscribir, desuscribirme, (no|ya no) mas <es:sent>, basta (de|con) (los|tantos|estos|sus)? <es:sent>
			ya basta, (pare|paren|detenga|detengan|stop|alto|parale|terminen|suspendan|suspenda) (a|con|de)? (los|estos|esos|sus|tus|todos los) <es:sent>
			ya paren, ya pare, no autorizo, (no|nunca) (les|le|te)? autorice (para|a)? (que me <es:send>)? (<es:sent>)?
			(no|nunca) (les|le|te)? (di|doy|he dado) (mi|el|ningun)? (permiso|consentimiento|autorizacion|numero)
			no autorizo que me <es:send> (<es:sent>)?, retiro mi (consentimiento|permiso)
			no molesten, no moleste, no molestar, (ya)? no (me)? (molesten|moleste|jodan|chinguen|esten molestando|este molestando) (mas)?
			olvide mi numero, paren por favor, pare por favor, alto por favor, nunca me <es:send> (mas)? (<es:sent>)? (otra vez|mas)?
			(los|lo|la|las|te|le|les)? (voy|vamos) a (bloquear|reportar por spam|reportar como spam|denunciar por acoso|reportar por acoso|
				bloquearlos|bloquearla|bloquearlo|bloquearte) (este numero|su numero|a ustedes)?
			si (me)? (<es:keep>|vuelven a|vuelve a) (<es:sending>|<es:sendme>|<es:tosend>|<es:send>) (mas)? (<es:sent>)? (otra vez)? (los|lo|la|te|las)? (voy a)? (bloqueo|reporto|demando|denuncio|bloquear|reportar|demandar|denunciar|llamar)
			unsubscribe por favor, stop (los|el|de) (mandar)? <es:sent>, no me textees
		`,
		optOutAlone: `
			paren ya (con esto|de escribir)?
			(quiero|quisiera|deseo|necesito)? (darme|deme|denme|dar|dame|me doy) de baja, de baja
			esto es (acoso|hostigamiento|spam|molesto|una molestia), es acoso, acoso, spam
			(los|lo|la|las|te|le|les)? (voy|vamos) a (reportar|denunciar|demandar|reportarlos|denunciarlos|demandarlos) (a ustedes|por esto)?
			(los|lo|la|te|les) (reporto|denuncio|bloqueo|bloquee|reporte), bloqueo, (numero)? (bloqueado|bloqueada|bloqueados), ya (los|lo|te|la) bloquee
			(ya)? (larguense|vayanse|vayase|larguese|vete|vete al diablo|vayanse al diablo|no jodan|no chinguen|no friegues|no frieguen)
			ya (les|le|te) dije que (no|pare|paren|parara|pararan|alto|ya no), (por que|porque) (me)? siguen (<es:sending>) (<es:sent>)?
			(por favor)? (quitenme|quiteme|borrenme|borreme|saquenme|saqueme|eliminenme|elimineme) (por favor)?, ya estuvo, ya no mas
			basta ya, no mas, basta ya no (escriban|escriba|manden|llamen), ya pare, ya paren, pare ya, paren ya, ya basta, no me <es:call>, no escriban, no escriba, no manden nada, ya no escriban
			ya (estuvo|estuvo bueno|basta) (de|con) (los|estos|sus|tantos|tanto|tantas)? <es:sent>
		`,
		smalltalk: `
			<es:tired>
			no me (llame|llamen|llames|diga|digan|digas) (<givenname>|asi|al trabajo|a la casa|senora|senor|loca|loco)
			no (me)? (quiten|quite|borren|borre|saquen|saque|eliminen|elimine) (de <es:list>|mi numero)
			(borre|borren|quite|quiten|elimine|eliminen) (mi|el) (numero|telefono|celular) (viejo|anterior|pasado|de antes), ya no me (llegan|llega|entran) (los|sus)? <es:sent>
			no (paren|pare|dejen|deje|dejes) de (<es:sendme>|<es:tosend>|<es:sending>) (<es:sent>|turnos|ofertas|trabajo)?
			no (me)? (<es:send>|<es:call>) (tantos)? (<es:sent>|turnos)? <es:limit>
			(ya)? no (me)? (<es:send>|pongan|ponga|den|de|ofrezcan|ofrezca) (mas|a)? <es:kind>
		`,
		question: `
			(por que)? (me)? (quitaron|borraron|sacaron|eliminaron|bloquearon) (de <es:list>|mi numero)
			no me <es:call> (porque|que)? (estoy|ando) (en|con) (el|la|un|una|mi)? (misa|iglesia|trabajo|clase|reunion|cita|cliente|paciente|doctor|hospital|escuela|culto|servicio|bus|carro|junta)
			no me <es:call> (mas)? (<word>)? (mejor|solo|prefiero) (un|por|con|mande|mandeme|manden|escriba|escribame|texteme)? (<es:sent>)?
			no me <es:send> (mas)? (<es:sent>)? (mejor)? (llame|llameme|llamenme|marqueme|marquenme|hableme|mejor llame)
		`,
	},
};
