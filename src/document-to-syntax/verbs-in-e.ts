/** Common verbs that end in a silent e, which -ed and -ing hide: "praised" and "praising" are "praise". */
export const VERBS_IN_E: ReadonlySet<string> = new Set(
  `abate abide abuse accelerate accommodate accuse achieve acquiesce acquire activate adhere admire advance advise advocate agree allege
   allocate allude amaze amuse announce antagonise antagonize anticipate apologise apologize appease appreciate approve argue arise arouse
   arrange articulate ascribe assassinate associate assume assure atone attribute authorise authorize avenge bake balance bare base bathe
   believe besiege blame blockade brace breathe bribe bridge bristle browse bundle cage calculate capitalise capitalize care castigate cause
   cave cease celebrate centralise centralize challenge change charge chase chide choke choose chronicle circulate cite close code coincide
   collaborate collapse combine come commemorate commence communicate compare compensate compete compile complete compose comprise compromise
   concede conceive concentrate conclude condole confide confine confiscate confuse congratulate conserve console consolidate constitute
   continue contribute contrive convene converge convince convoke cooperate coordinate cope create criticise criticize culminate cure curse
   dare dazzle debate deceive decide declare decline decorate dedicate deduce define degrade delegate delete deliberate delineate demarcate
   demilitarise demilitarize demobilise demobilize demonstrate denounce denuclearise denuclearize deplete deplore depose deprive derive
   describe deserve designate desire determine devalue devise devote dictate diffuse dine disagree discharge discipline disclose discourage
   disguise dislodge dispense disperse displace dispose dispute dissolve dissuade distribute dive diverge divide divorce dominate donate double
   downgrade dredge drive ease educate elaborate elapse elevate eliminate emerge emphasise emphasize enable enclose encourage endorse endure
   enforce engage enhance enlarge enquire ensue ensure entangle enthuse entice envisage equalise equalize erase erode escalate escape estimate
   evacuate evade evaluate evoke evolve examine exchange excite exclude excuse execute exercise exhale expedite expire explode explore expose
   extradite facilitate fade fake feature figure file finalise finalize finance fine finetune fire force foresee forge forgive formalise
   formalize formulate frame freeze fuse gauge gaze generate give glance grace grade graduate grieve guarantee guide handle harmonise harmonize
   have hesitate hire home hope house humble ignite illuminate illustrate imagine imitate implore impose improve inaugurate incite include
   increase indicate induce indulge infringe initiate inquire inscribe inspire institute integrate interfere intervene intimate intrigue
   introduce invade invite invoke involve isolate issue jeopardise jeopardize joke judge juggle justice knife lease leave legalise legalize
   leverage liaise liberate license like line litigate live locate lodge lose love lure make manage mandate manoeuvre manufacture mediate
   memorise memorize menace merge militarise militarize mingle minimise minimize mobilise mobilize moderate modernise modernize move muse name
   narrate navigate necessitate negotiate neutralise neutralize nominate normalise normalize note notice nurse oblige observe operate opine
   oppose orchestrate organise organize originate outline outrage outrange overcome oversee oversize overtake package participate pause
   penetrate perceive persecute persuade phase phone pipeline pirate place plagiarise plague please pledge poke pole police postpone practice
   practise praise precede precipitate preclude prepare prescribe presence preserve preside presume price prioritise prioritize privatise
   privatize prize probe procure produce profile promise promote pronounce propagate propose prosecute provide provoke publicise publicize
   pursue quarantine quote race radiate raise range rate rationalise rationalize realise realize rearrange reassure rebuke receive recognise
   recognize reconcile recuperate redefine reduce refine refuse regulate reinforce reiterate rejoice relate release relieve relocate remove
   renegotiate renounce reorganise reorganize repatriate replace repudiate require rescue resemble reserve reside resolve resonate respire
   restore restructure resume retaliate retire retrieve reunite revalue reverse revile revise revive revoke ridicule rise rope rouse rule
   salute sample sanitise sate save scale schedule score scrape scrutinise scrutinize secure securitise seduce seize sense separate serve
   service settle shake shape share shelve shove side situate slate slice smile smoke solve source specialise specialize speculate square
   stabilise stabilize stage standardise standardize stare state stigmatise stipulate store strategise strategize strike strive structure
   struggle style submerge subscribe subside subsidise subsidize substitute sue suffice summarise summarize supersede supervise suppose surface
   surge surprise survive suspense symbolise symbolize sympathise sympathize table tackle tailgate take tape taste telephone televise terminate
   terrorise terrorize tie time tolerate tone topple torture trace trade translate trouble tune type underline undermine underscore undertake
   unite update upgrade upscale urbanise urge use utilise utilize vacate vaccinate validate value venture venue victimise violate visualise
   voice vote voyage wage waive wane waste welcome whistle wipe wire wrestle write yoke`.split(/\s+/),
);
/** Verbs whose stem looks as if it had lost an e, or as if its end had been doubled. */
export const VERBS_WITHOUT_E: ReadonlySet<string> = new Set("laud applaud defraud boycott focus bias canvas abet".split(" "));
