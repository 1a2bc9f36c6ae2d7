import type { Vocabulary } from "./vocabulary.ts";

/** Portuguese, mostly Brazilian, as it is texted. Not read by a native speaker. */
export const portuguese: Vocabulary = {
	language: "pt",
	spellings: `
			naum, naoo = nao
			vc, vcs = voce
			tou = estou
			blz = beleza
			obg, obgd, obrigad, obrigadaa = obrigada
			pfv, pfvr = por favor
			tbm = tambem
			hj = hoje
			qdo = quando
			qto, qnto = quanto
			simm, siim = sim
			podexa, podexar = pode deixar
			vlw = valeu
			ss = sim
			cmg = comigo
			mto, mt = muito
			msm = mesmo
			qro = quero
			pod = pode
			aham, uhum, arram = sim
			amnh = amanha
		`,
	lists: {
		between: `
			com certeza, com prazer, tambem, ja, hoje, amanha, agora, infelizmente, mesmo, sim
		`,
		"pt:eu": `
			eu
		`,
		"pt:it": `
			o turno, esse turno, este turno, esse, este, isso, o plantao, esse plantao, ele, ela, essa
			o horario, esse horario, esse dia, o de <details>, a de <details>, o <details>, <details>
			o trabalho, o shift, ele, esse ai, esse turno ai, esse plantao ai, o primeiro, o segundo, o ultimo
		`,
		"pt:take": `
			pegar, fazer, cobrir, trabalhar, ir, aceitar, ficar, ficar com, assumir, estar la, comparecer
			ajudar, pega lo, faze lo, cobri lo, aceita lo, estar ai, vir, chegar, sair, dirigir
		`,
		"pt:when": `
			hoje, amanha, nesse dia, neste dia, esta semana, agora, hoje a noite, nesse horario, dessa vez
			essa semana, <details>, na <details>, no <details>, de <details>, este mes, a noite, de manha
		`,
	},
	phrases: {
		emphasis: `
			claro, com certeza, com prazer, sem duvida, certeza, absolutamente
		`,
		yes: `
			(sim)? pode (confirmar|marcar|colocar|por|anotar) (o)? meu nome
			(sim)? (pode)? (contar) (comigo|com migo) (<pt:when>)?, (recebi)? sim (e)? pode (contar|confirmar|marcar) (comigo)?, isso (mesmo|ai), claro (que vou|que posso|que quero), com certeza (vou|posso|quero)
			pode (me)? (confirmar|marcar|agendar|escalar|anotar|botar|por|colocar|incluir) (ai|ja|sim)?, pode (deixar|contar) (comigo|ai)?, (ta|esta) (otimo|bom|perfeito|certo) pode (confirmar|marcar)
			sim, sim sim, sim por favor, sim claro, claro que sim, com certeza sim, pode contar
			pode contar comigo, podem contar comigo, conte comigo, contem comigo, conta comigo, aceito
			eu aceito, sim aceito, confirmo, confirmado, sim confirmo, sim senhora, sim senhor, isso sim
			com todo prazer, obvio, bora, demorou, fechado, fecho, topo, eu topo, sim eu topo, positivo
			pode marcar, pode confirmar, pode me colocar, pode deixar, pode deixar comigo, deixa comigo
			combinado, to dentro, estou dentro, to disponivel, eu quero sim, quero sim, posso sim, vou sim
			aceito sim, pode ser sim, sim pode ser, sim posso
		`,
		commit: `
			<details> (as <details>)? (to|estou|estarei) la, me (poe|bota|coloca) la
			<pt:eu>? (consigo|posso|quero|topo|vou|pego|faco|fico|aceito) sim (<pt:it>)? (<pt:when>)?, (to|estou|tou) (la|ai|dentro) (<pt:when>|as <details>)?, (<details>)? (as <details>)? (to|estou|estarei) la
			<pt:it> (eu)? (pego|quero|faco|topo|aceito|fico), (esse|este|ele) (tambem)? (eu)? quero (tambem)?, pode (me)? (por|botar|colocar) (nesse|nele|ai|la)?, (to|estou) (disponivel|livre) (e|sim e)? (posso|quero|vou|aceito) (<pt:it>)?
			e meu (esse)? (turno|plantao)?, (ta|ta bom|ok|beleza|fechou|bora) (vai)? eu (pego|vou|faco|topo|aceito|quero) (<pt:it>)?, (eu)? (vou|posso) (trabalhar|cobrir|ficar) (<pt:when>)?
			para mim (ta|esta|fica)? (otimo|bom|perfeito|beleza|ok|tranquilo), (da|dá) (certo|pra mim|para mim) (sim)?
			(pode)? (me)? (colocar|escalar|botar) (nesse|neste|no|pro) (plantao|turno|horario|dia)
			pode deixar que eu (vou|faco|pego|cubro), (eu)? estarei la, (sim)? (pode)? cont(e|a|ar) (comigo|cmg), (pode)? (por|botar|colocar|anotar) meu nome
			<pt:eu>? (posso|consigo|vou|quero|gostaria de|vou poder|poderei|tenho como|estou disponivel para|
				estou livre para) <pt:take> <pt:it>? <pt:when>?
			<pt:eu>? posso <pt:when>?, <pt:eu>? consigo <pt:when>?
			<pt:eu>? (pego|faco|cubro|aceito|quero|fico com|trabalho|assumo|topo) <pt:it>, eu pego, eu faco
			eu cubro, eu vou, eu quero, quero, eu fico, vou, vou estar la, estarei la, estarei ai, vou estar ai
			estou a caminho sim, eu assumo, e meu, esse e meu
			(me)? (coloca|coloque|poe|marca|marque|anota|anote|inscreve|inscreva|escala|escale|agenda|agende|
				bota|reserva|reserve) (me|ai|eu)? (ai|no turno|na escala|nesse|la|para <pt:it>|no <pt:it>)?
			me coloca, me coloque, me anota, pode me escalar, pode me colocar no turno, pode colocar meu nome
			pode marcar meu nome, estou disponivel <pt:when>, disponivel para <pt:it>, estou livre <pt:when>
			estou disponivel para <pt:it>, tenho disponibilidade, tenho disponibilidade sim, estou pronta
			estou pronto, la estarei, sem problema eu vou, sem problemas eu vou, eu dou conta, da sim
			da para mim, da pra mim, da certo para mim, da certo pra mim, serve para mim, funciona para mim
			eu pego sim, pego sim
		`,
		weak: `
			nao vejo (porque|por que|pq) nao
			ok, ta bom, esta bom, ta bem, esta bem, tudo bem, beleza, certo, combinado, tranquilo, sem problema
			sem problemas, perfeito, otimo, bom, legal, pode ser, disponivel, estou disponivel, estou livre
			livre, gostaria, adoraria, eu adoraria, posso pegar, por que nao, valeu, joia, show, da, ta
			ta certo, fechou, eu gostaria
		`,
		no: `
			nao, nao nao, nao obrigada, nao obrigado, nao muito obrigada, obrigada mas nao, obrigado mas nao
			hoje nao, amanha nao, agora nao, nao hoje, dessa vez nao, desta vez nao, nunca, jamais
			de jeito nenhum, claro que nao, acho que nao, creio que nao, infelizmente nao, nem pensar, negativo
			nao nao posso, melhor nao, nao <details>, nao esse, esse nao, eu nao, nada
		`,
		refuse: `
			(dessa|desta) vez nao (vai dar|da|posso|consigo), vou deixar passar (essa|esse)?, (ta|esta|fica) dificil (pra|para|p) mim
			(hoje|hj|amanha)? (n|and|nao) (rola|da|vai dar|vai rolar|vou conseguir|vou poder|consigo|quero|tenho como), (posso|quero|consigo|vou|da) nao, (posso|quero|vou|consigo) nao (obrigada|obrigado|desculpa)
			(pode)? (passar|oferecer|dar|mandar) (pra|para|a) (outra|outro) (pessoa)?, (to|estou) fora, deixa (quieto|pra la), nao (me)? (encaixa|serve|compensa), prefiro nao
			deixa (pra|para|pra a) (a)? proxima, fica (pra|para) (a)? proxima
			(dessa vez)? nao vai rolar, nao quero (esse|essa|este|esta)
			<pt:eu>? nao (quero|aceito|pego|faco|preciso|tenho interesse|estou interessada|estou interessado|
				estou disponivel|estou livre|tenho tempo|tenho disponibilidade|me interessa|vou pegar|vou aceitar|
				vou fazer|posso pegar|posso fazer|posso aceitar|consigo pegar|consigo fazer|vou querer|
				da tempo) <pt:it>? <pt:when>?
			nao disponivel, indisponivel, estou indisponivel, sem tempo, sem interesse, passo, eu passo
			vou passar, dessa vez passo, recuso, eu recuso, vou recusar, vou ter que recusar, tenho que recusar
			fica para a proxima, fica pra proxima, na proxima, outro dia, outra hora, quem sabe na proxima
			deixa para a proxima, chama outra pessoa, chame outra pessoa, oferece para outra pessoa
			passa para outra pessoa, nao compensa, nao vale a pena, muito cedo, muito tarde, nao da
			nao da para mim, nao da pra mim, nao vai dar, nao vai dar para mim, nao rola, nao tem como
			nao tenho como, impossivel, gostaria mas nao posso, queria mas nao posso, nao conte comigo
			nao vou conseguir, nao vou poder
		`,
		cannotCome: `
			n posso
			<pt:eu>? nao (posso|consigo|vou poder|poderei|vou conseguir|conseguirei|vou|irei|tenho como|
				da para) (ir|trabalhar|estar la|comparecer|ajudar|vir|chegar|sair|cobrir)? <pt:when>?
			nao posso ir, nao irei, nao vou, nao estarei
		`,
		reason: `
			(eu)? trabalho (na|em|no) (outra|outro) (casa|lugar|trabalho|agencia) (<pt:when>)?, (<details>)? eu trabalho (na|em|no) (outra|outro) (casa|lugar|trabalho|agencia), (to|estou) no (brasil|hospital|trabalho|medico)
			(quebrei|machuquei|torci|operei) (o|a|meu|minha)? <word>, (to|estou) de (molho|cama|repouso|atestado|licenca|ferias|plantao|folga), (que)? pena que (to|estou|eu) (viajando|trabalhando|ocupada|doente)
			(to|estou|tou) (viajando|doente|trabalhando|ocupada|ocupado|gripada|gripado|cansada|cansado|sem carro|sem baba|no trabalho|fora) (<pt:when>)?, (peguei|ja peguei|ja tenho) (outro|outra) (turno|plantao|casa|trabalho) (<pt:when>)?
			(ja)? (to|estou) (viajando|escalada|escalado) (ate|nesse|neste|no|em)? <details>?, (ja)? (to|estou) (escalada|escalado|viajando) (nesse|neste) dia, (ja)? (to|estou) viajando (ate)? (o)? dia <number>
			(eu)? to (trabalhando|sem carro|sem baba|sem carona), (fica|e) (muito|mto|mt) longe (pra mim|para mim)?, ja marquei (medico|consulta|compromisso)
			(estou|vou estar|estarei|ja estou) (trabalhando|ocupada|ocupado|viajando|de ferias|doente|fora|
				fora da cidade|no trabalho|no hospital|na escola|na aula|cansada|cansado|muito cansada|gravida|
				sem carro|com meus filhos|com minha familia|na igreja|em outro turno|em outro trabalho|
				no meu outro trabalho|de plantao|de folga|em viagem|de licenca|em <word>|cuidando dos meus filhos|
				com outro cliente|com outro paciente|muito ocupada) <pt:when>?
			trabalho <pt:when>, ja trabalho <pt:when>?, ocupada, ocupado, trabalhando, viajando
			tenho (aula|medico|consulta|compromisso|um compromisso|outro compromisso|escola|prova|trabalho|
				outro trabalho|outro turno|plantao|igreja|uma festa|casamento|um casamento|viagem|reuniao|exame|
				faculdade|uma emergencia|que trabalhar|que cuidar dos meus filhos|que cuidar da minha mae|
				uma consulta|uma consulta medica|dentista) <pt:when>?
			ja tenho (compromisso|trabalho|turno|plantao|outro turno|planos|outro compromisso)
			(e|fica) (muito|tao|bem) longe (para mim|pra mim|de mim|da minha casa)?, muito longe, longe
			longe demais, e longe, fica longe, estou sem carro, sem carro, nao tenho carro, nao tenho transporte
			nao tenho como ir
			nao tenho com quem deixar (meus filhos|meu filho|minha filha|as criancas|o bebe|os meninos)
			nao tenho quem fique com (meus filhos|meu filho|minha filha|as criancas), nao tenho baba, sem baba
			meu carro (quebrou|esta quebrado|esta na oficina|nao funciona|estragou)
			(meu|minha|meus) (filho|filha|filhos|mae|pai|marido|bebe|avo) (esta|estao|ta) (doente|doentes|
				no hospital|com febre)
			minha folga, e minha folga, e meu dia de folga, surgiu um imprevisto, tive um imprevisto, moro longe
			me mudei
		`,
		giveBack: `
			(o|a|aquele) (turno|plantao|dia)? (que)? (eu)? (peguei|aceitei|marquei|confirmei) nao (vai dar|vou poder|consigo|posso|vou|vai rolar) (ir|fazer)? (mais)?
			nao vou (mais)? (conseguir|poder) (ir|fazer|trabalhar|cobrir) (o|no)? (meu)? (turno|plantao) (mais)?
			nao (posso|vou poder|vou|consigo|vou conseguir|poderei) (ir|trabalhar|mais ir|fazer|
				comparecer)? mais
			nao posso mais <pt:when>?, nao vou mais, nao vou mais poder ir, nao vou poder mais
			(preciso|tenho que|quero|gostaria de|vou ter que|vou) (cancelar|desistir|desmarcar|devolver|
				largar) (de|do)? <pt:it>?
			cancela <pt:it>, cancele <pt:it>, cancelar meu turno, cancela meu turno, cancele meu turno
			cancela para mim, cancela pra mim, desisto, desisti, eu desisto, desmarca <pt:it>, desmarca
			me tira (desse turno|do turno|de <pt:it>|da escala)?, tira meu nome, mudei de ideia
			mudanca de planos, arruma outra pessoa, arrume outra pessoa, encontra outra pessoa, vou faltar
			vou ter que faltar, preciso faltar
		`,
		keep: `
			deixa, deixa assim, mantem, mantenha, nao cancela, nao cancele, fica comigo, quero manter
		`,
		all: `
			os dois, as duas, ambos, ambas, os 2, todos, todas, os tres, os dois turnos, ambos os turnos
		`,
		none: `
			nenhum, nenhuma, nenhum dos dois, nenhum deles, nem um nem outro
		`,
		either: `
			qualquer um, qualquer, qualquer um dos dois, tanto faz, o que for, um dos dois
		`,
		only: `
			somente, apenas
		`,
		notDetail: `
			nao (o|a|no|na)? <details>, mas nao (o|a|no|na)? <details>
		`,
		hedge: `
			nao sei ainda, ainda nao sei
			talvez, quem sabe, acho, acho que sim, acho que posso, acho que da, creio, creio que sim, espero
			espero que sim, possivelmente, provavelmente, nao sei, nao sei ainda, ainda nao sei, nao sei se
			nao tenho certeza, sem certeza, vou ver, deixa eu ver, deixe me ver, deixa eu verificar
			deixa eu checar, deixa eu pensar, vou verificar, vou checar, vou confirmar, vou pensar
			vou perguntar, preciso ver, preciso confirmar, preciso perguntar, tenho que ver, depende, vou tentar
			tentarei, tento, te aviso, aviso depois, te falo, te falo depois, ja te falo, te confirmo
			ja confirmo, um momento, um minuto, espera, espere, so um minuto, so um momento, peraí, perai
			se deus quiser, poderia, acredito que sim, ainda nao, pode ser que sim, mais ou menos, vamos ver
			deixa eu perguntar
		`,
		interest: `
			interessada, interessado, estou interessada, estou interessado, tenho interesse, me interessa
			tenho interesse sim
		`,
		condition: `
			se (me|pagarem|pagar|tiver|for|houver|puder|der|nao|eu|voce|voces|o|a|alguem|posso|conseguir|
				arrumar)
			so se, somente se, mas so, mas so ate, so ate, ate, ate as, depois das, depois de, antes das
			antes de, a partir das, a partir de, so depois, desde que, contanto que, a menos que, exceto, quando
			assim que, meio turno, metade, metade do turno, so posso, posso so, posso ate, posso depois
			sair cedo, sair mais cedo, chegar tarde, chegar atrasada, chegar mais tarde, entrar mais tarde
			mas preciso, mas tenho que, em vez de, com bonus
		`,
		counter: `
			tem outro, tem outra, tem algo, tem alguma coisa, tem mais perto, prefiro, outro turno
			outro horario, outro dia, que tal, e se, semana que vem, pode ser as, pode ser outro
		`,
		would: `
			gostaria, adoraria, queria, eu queria, eu gostaria, gostaria muito, queria muito, queria poder
			bem que eu queria, eu iria, obrigada por lembrar de mim, obrigado por lembrar de mim
		`,
		askTerms: `
			quanto, quanto paga, quanto pagam, quanto e, quanto vao pagar, quanto por hora, quanto a hora
			qual o valor, qual e o valor, qual o pagamento, que horas, a que horas, que horas comeca
			que horas termina, que horas e, qual horario, qual o horario, que dia, qual dia, quando, quando e
			quando seria, quantas horas, ainda disponivel, ainda esta disponivel, ainda ta disponivel
			ainda precisa, ainda precisam, tem bonus, e longe, fica longe
		`,
		askLogistics: `
			(qual|qual e|manda|me manda|mande|me mande|envia|me envia|me envie|me passa|passa|pode mandar|
				pode me mandar|pode enviar|preciso do) (o|a)? (endereco|localizacao|nome do cliente|
				nome do paciente|nome|detalhes|telefone|codigo)
			endereco, o endereco, onde, onde e, onde fica, aonde, em que lugar, quem e o cliente
			quem e o paciente, quem e a paciente, qual cliente, qual paciente, o que levo, o que eu levo
			o que preciso levar, o que devo levar, preciso levar algo, precisa levar alguma coisa
			tem estacionamento, onde estaciono
		`,
		question: `
			quem, quem e, quem fala, quem esta falando, o que, o que e isso, que, qual, qual turno, como
			como assim, por que, porque voces, pode me ligar, me liga, me ligue, pode ligar, nao entendi
			nao entendo, tenho uma pergunta, uma pergunta, posso perguntar, voce pode, voces podem
		`,
		late: `
			estou atrasada, estou atrasado, vou atrasar, vou me atrasar, vou chegar atrasada, estou a caminho
			a caminho, cheguei, ja cheguei, estou chegando, to chegando
		`,
		unwell: `
			estou doente, nao estou bem, nao me sinto bem, estou passando mal, passando mal, estou com febre
		`,
		thirdParty: `
			minha (irma|amiga|prima|mae|filha) (pode|quer|poderia), meu (irmao|amigo|marido|filho) (pode|quer)
			conheco alguem, pergunta para, ela esta dormindo
		`,
		wrongNumber: `
			numero errado, engano, voce errou o numero, pessoa errada, nao sou eu, nao trabalho ai
			nao trabalho mais ai, nao sou <any>
		`,
		contradiction: `
			sim e nao, sim ou nao, sim nao
		`,
		tone: `
			infelizmente, lamento
		`,
		pleasant: `
			(to|estou) (livre|disponivel|de folga) (<pt:when>|na <details>)?, nao vejo (porque|por que|pq) nao, nao tem problema
			(nao)? (precisa|precisam)? (nem)? (precisa)? (perguntar|procurar|chamar|buscar|ligar) (mais)? (ninguem|outra pessoa|de novo)?, nao perco (por nada|essa|isso), imagina, nao e incomodo (nenhum|algum)?
			nao tem problema (nenhum|algum)?, (desculpa|desculpe) (a|pela)? demora, nao vou fazer nada (<pt:when>)?, (eu)? (nao)? tenho (nada|compromisso nenhum) (<pt:when>)?, (to|estou) precisando (de)? (trabalhar|dinheiro|horas|grana)
			viu, viu querida, (eu)? (moro|fico) (perto|pertinho|do lado), (eh|e) pertinho (de casa)?, fica (perto|pertinho) (de casa|de mim)?
			obrigada pela oportunidade, obrigado pela oportunidade, obrigada por lembrar de mim
			preciso das horas, preciso do dinheiro, preciso trabalhar, estou livre, estou de folga
			estou disponivel, e perto, moro perto, fica perto, nao tenho nada, nao tenho planos
			nao tenho compromisso, nao trabalho nesse dia, ate la, ate amanha, ate logo, deus abencoe, bom dia
			sem problema, sem problemas, tudo bem, perfeito, otimo, beleza, ta bom, de nada, nao se preocupe
			pode ficar tranquila, fique tranquila, pode ficar tranquilo, combinado, fechado
		`,
		polite: `
			obrigada, obrigado, muito obrigada, muito obrigado, por favor, senhora, senhor, querida, amiga
			amigo, valeu, brigada, brigado, gentileza, por gentileza, de qualquer forma, mesmo assim
		`,
		sorry: `
			desculpa, desculpe, me desculpe, sinto muito, perdao, mil desculpas, foi mal
		`,
		filler: `
			entao, olha, ai, ah, bom, e, kkk, rsrs, agora, hoje, amanha, eu, la, mesmo, que, pra mim, para mim
			porque, pois
		`,
		greeting: `
			oi (bom dia|boa tarde|boa noite) (querida|amiga)?, opa, eai, e ai
			oi, ola, bom dia, boa tarde, boa noite, oi bom dia, oi boa tarde, oi boa noite, tudo bem
			oi tudo bem, oie, oi (<name>|<any>), e ai
		`,
		intro: `
			sou <name>, sou <any>, aqui e <name>, aqui e a <name>, aqui e o <name>, meu nome e <any>
			sou a <name>, sou o <name>, sou a <any>
		`,
		ack: `
			entendi, entendido, recebi, recebido, ok entendi, li, vi, ciente, obrigada por avisar
			obrigado por avisar, ok obrigada
		`,
		or: `
			ou
		`,
		but: `
			mas, porem, so que, acontece que
		`,
		and: `
			e
		`,
		correction: `
			espera nao, quer dizer, digo, na verdade, na verdade nao, errei, me enganei
		`,
		detail: `
			(o|a|os|as|para|para o|para a|pra|pro|no|na|em|de|do|da|as|esse|este|o de|a de|o da|o do) <details>
			(o|a) <ordinal>, (o)? (numero|turno|opcao) <number>, o turno, esse turno, esse plantao, da noite
			o da noite, de manha, o da manha
		`,
		moreLater: `
			na proxima, fica para a proxima, outro dia, me avisa se, me avise se, me avisa quando
			me chama na proxima, me chame na proxima, lembra de mim na proxima
		`,
		anymore: `
			mais, que aceitei, que peguei, meu turno
		`,
		optOut: `
			(para|pare|parem) de (me)? mandar (msg|msgs|mensagem|mensagens)
			(nao)? (sou|trabalho)? (mais)? (cuidadora|cuidador|ai)? pode (tirar|remover|apagar|excluir) (o)? meu (numero|nome|contato|telefone) (da lista)?, (pode|podem) (me)? (tirar|remover|excluir) (dessa|da|desta) lista
			nao quero mais receber (mensagens|mensagem|textos|sms), (parem|pare|para) de me mandar (mensagem|mensagens|texto|textos|sms), me (tira|tire|tirem) (da|dessa|desta|de) lista
			nao me mande mais mensagens, nao me manda mais mensagem, nao me mande mais mensagem
			nao mande mais mensagens, pare de me mandar mensagens, pare de me mandar mensagem
			para de me mandar mensagem, (tira|tire|tirem|remove|remova) (o)? meu (numero|nome|contato|telefone) (da|dessa|desta|de) (lista|sua lista), me tira da lista, me tire da lista, tire meu numero da lista
			remova meu numero, remover meu numero, nao quero receber mensagens, nao quero mais receber mensagens
			nao quero mais mensagens, cancelar inscricao, descadastrar, sair da lista, quero sair da lista
			nao me ligue mais, pare de me ligar, nao entre mais em contato, parem de me mandar mensagens
		`,
	},
};
