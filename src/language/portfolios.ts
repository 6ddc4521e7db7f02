const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** What offices are for, as their titles say it ("Minister of Women's Empowerment and Child Protection"); lower case. */
export const PORTFOLIO_WORDS = list(
  `affairs foreign external internal interior home defence defense homeland security finance finances financial treasury budget fiscal economy economic economics economical trade commerce commercial industry industrial
   industries manufacturing energy power electricity electrification petroleum oil gas hydrocarbons mines mining minerals mineral coal steel resources resource natural human water waters irrigation hydraulics
   sanitation environment environmental ecology ecological climate change forestry forests wildlife agriculture agricultural agrarian livestock husbandry fisheries fishery fishing marine maritime ocean oceans blue
   food nutrition rural village villages regional region regions local urban city housing habitat construction building works public infrastructure transport transportation transports railways railway rail roads
   highways aviation civil ports port shipping bridges communications communication telecommunications telecom information media broadcasting press digital digitalisation digitalization digitisation digitization
   ict cyber cybersecurity posts postal science sciences scientific technology technologies technological innovation innovations research space atomic nuclear education educational higher secondary schools school
   university universities training vocational skills skill youth sports sport culture cultural arts heritage antiquities tourism hospitality creative crafts handicrafts textile textiles jute health healthcare
   medical medicine hygiene pharmaceuticals welfare social solidarity family families women woman's women's gender children child equality equal opportunities inclusion empowerment protection disability disabled
   elderly pensions labour labor employment work manpower overseas worker workers migrant migrants expatriate expatriates emigrant emigrants emigration diaspora immigration migration mobility refugees refugee
   repatriation displaced population citizenship nationality justice law legal juridical parliamentary constitutional rights minorities minority religious religions religion worship islamic endowments hajj umrah
   awqaf planning development investment investments privatisation privatization enterprise enterprises small medium micro business entrepreneurship entrepreneurs cooperative cooperatives co-operative
   co-operatives cooperation co-operation integration international relations europe european eurasian africa african asia asian asia-pacific americas america american hemisphere western eastern northern southern
   south east west north southeast north-east south-east northeast central pacific caribbean latin middle near gulf gcc commonwealth francophonie union political strategic strategy bilateral multilateral
   trilateral consular protocol diplomatic diplomacy global administration administrative government governance management cabinet national federal presidential emergency emergencies disaster disasters
   situations crisis reconstruction rehabilitation recovery resilience relief border borders boundary territories territorial counter-terrorism counterterrorism terrorism arms control disarmament
   nonproliferation non-proliferation proliferation verification compliance narcotics anti-narcotics drug drugs crime organized organised police policing intelligence veterans veteran martyrs service services customs revenue revenues
   taxation tax tariff supply supplies consumer consumers competition standards quality property land lands survey mapping statistics statistical armed force forces army navy air staff chiefs joint logistics
   production aerospace operations operation policy policies reform reforms regulation regulations coordination co-ordination implementation delivery monitoring evaluation performance peace dialogue
   reconciliation humanitarian aid assistance society communities community tribal tribes frontier devolution decentralisation decentralization autonomy priorities special negotiations peacekeeping matters issues
   questions asean nordic baltic arctic antarctic mediterranean balkans maghreb sahel indo-pacific oceania legislation elections electoral gender-equality people's growth plantation plantations coffee cocoa cotton tea rice sugar rubber palm timber tobacco animal
   meteorology hydrology agreements treaties conventions negotiations oceanian oceania revolutionary socialist liaison worship countries country asiatic counterterror elections consulates visas wmd horn sahelian hemispheric
   meteorology hydrology ethnic nationalities propaganda ideology discipline inspection audit conflict prevention stabilization stabilisation sanctions democracy humanity mass capital markets market banking bank
   monetary insurance cash transfers chemicals fertilizers fertilisers petrochemicals biotechnology earth renewable renewables sustainable sustainability transition green circular economy ecological
   housing settlement settlements resettlement spatial zoning cadastre archives libraries language languages tolerance coexistence happiness artificial intelligence advanced future entertainment knowledge
   ayush yoga minority empowerment panchayati raj statistics programme heavy micro jal shakti corporate company companies procurement assets asset state-owned soes`,
);
/** Assemblies, ministries and the like that an office can be of: "speaker of the Milli Majlis", "secretary of the Security Council". */
export const ORGANS = list(
  `ministry department office bureau division directorate directorate-general secretariat agency authority bank council commission committee board cabinet government parliament assembly house senate chamber congress
   legislature representatives deputies commons lords peoples party politburo bureau presidium presidency leadership court chancellery chancery embassy mission delegation corporation foundation fund institute
   academy federation majlis mejlis milli meclis halk maslahaty jogorku kenesh oliy mazhilis rada verkhovna duma seimas saeima riigikogu sejm knesset shura sabha lok rajya bundestag bundesrat nationalrat dáil
   dail seanad storting folketing riksdag eduskunta althing cortes diet hural khural ikh hluttaw pyithu amyotha pyidaungsu sangsad jatiya jirga wolesi meshrano sobranie skupstina skupština kuvendi dewan
   rakyat negara rakyat negara legislative judicial executive people's peoples' supreme constituent advisory consultative staff guard guards corps command service administration region regional municipality province
   sovereignty transitional ruling military duma khural grand great senate bench people central workers worker's communist`,
);
