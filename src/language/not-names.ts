const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Capitalised words that are no part of a person's name. */
export const NOT_IN_NAMES = list(
  `The A An In On At It He She We They This That These Ministry Department Office Government Council Committee Commission Agreement Summit Forum Dialogue Meeting Conference Consultation
   Consultations Cooperation Partnership Republic Kingdom State States United Nations Union University Institute Centre Center Bank Group Company Corporation Party Parliament Assembly Congress
   Senate House Palace Hotel Airport Airline Airlines Exercise Operation Treaty Declaration Statement Memorandum Understanding MoU MOU COVID Covid Strategy Initiative Programme Program Project
   Framework Action Plan Joint Foreign Defence Defense Minister Ministers President Prime Secretary Ambassador General Special High Senior Deputy Vice External Affairs Security Strategic
   Comprehensive Enhanced Bilateral Political Economic Trade Free North South East West Northern Southern Eastern Western Central Asia Asian Africa African Europe European Pacific Indo Ocean
   Sea Gulf River Bay Island Islands City Province District Region Street Road Day Week Year Session Round Process Organization Organisation Association Alliance Community Fund Court Army Navy
   Force Forces Guard Police Corps Command Base School Academy College Times News Post Agency Daily Herald Tribune Television TV Radio Twitter Facebook Read Also File Photo But And For With
   From After Before During While When Both All Some As If Earlier Later Meanwhile However Further Speaking According Addressing Chief Director Chairman Chairperson Speaker Governor Cabinet
   Embassy Mission Consulate Diplomacy Relations Peace War Human Rights Nuclear Climate Energy Health Talks Visit Official Working Co His Her Their Its Our My Your There Here No Not Under Over
   Since Until Upon Leader Leaders Officials Delegation Delegations Side Sides Countries People World International National Federal Islamic Democratic Socialist Arab Communist Chamber Commerce
   Industry Industries Technology Science Space Research Development Investment Finance Education Culture Tourism Transport Agriculture Infrastructure Port Railway Highway Corridor Belt Silk
   Policy Act Law Bill Resolution Article Charter Convention Protocol Accord Accords Pact Deal Covenant Letter Note Report Survey Index Award Prize Order Medal Festival Games Cup Olympic
   Olympics Championship League Club Team Museum Library Hospital Church Mosque Temple Foundation Trust Society Network Platform Channel Hotline Line Border Point Pass Valley Mountain Hill Lake
   Dam Canal Strait Cape Mount Camp Fort Zone Area Sector Block Phase Stage Track Level Chapter Section Annex Part Volume Number I II III IV VI VII VIII IX XI XII Christmas Easter Ramadan Eid
   Chargé Vision Of To By Is Are Was Were Be Or Than Then So Into Out Up Off About Through Between Among Against Within Without Amid Despite Following Including Via Per Who Whose Which What Where Why How Very
   Member Members Executive Standing Regulations Control Roadmap Guest Drug Guesthouse Residence Diwan Courtyard Secretariat Headquarters Complex Square Tower Boulevard Avenue Stadium Arena
   Auditorium Premier Chancellor Envoy Spokesperson Spokesman Spokeswoman Commander Counsellor Counselor Undersecretary Commissioner Coordinator Adviser Advisor Prince Princess Counterpart
   Friends Friend Mrs Mr Thank Photos Caption Image Source Courtesy Pic Credit Via Updated Published Posted Bureau Authority Budget Market Markets Economy Business Weekly Monthly Annual Ltd Inc
   Plc Pvt Limited Holdings Motors Airways Shipping Steel Oil Gas Petroleum Airbus`,
);
/** Verbs that headlines in title case set behind a name: "Jaishankar Meets", "Xi Arrives in". */
export const HEADLINE_VERBS = list(
  `Meets Met Visits Visited Arrives Arrived Calls Called Holds Held Receives Received Says Urges Discusses Discuss Discussed Hosts Hosted Welcomes Leaves Departs Attends Attended Begins
   Concludes Concluded Signs Signed Pays Paid Assures Thanks Congratulates Addresses Addressed Launches Leads Joins Joined Opens Seeks Backs Warns Reaffirms Pledges Vows Tells Hails Slams
   Condemns Praises Travels Lands Returns Speaks Spoke Talks Greets Invites Summons Inaugurates Reviews Highlights Emphasizes Emphasises Stresses Offers Announces Reiterates Bids Presents
   Undertakes Embarks Expresses Underlines Delivers Outlines Explores Agrees Agree Meet Hold Sign Wins Will
   Affirms Confirms Chairs Commends Lauds Appreciates Conveys Extends Exchanges Engages Commemorates Celebrates Participates Witnesses Accepts Appoints Assumes Submits Unveils Commits
   Demands Rejects Denies Accuses Blasts Defends Threatens Supports Denounces Deplores Criticises Criticizes Rebukes Raps Wraps Flies Voices Reveals Underscores Wants Weighs Eyes Mulls
   Plans Proposes Promises Requests Resumes Restores Recalls Expels Sends Secures Skips Snubs Starts Takes Tours Updates Briefs Gives Gets Makes Issues Regrets Mourns Condoles Asks
   Cancels Postpones Hopes Sees Rejoins Ratifies Suspends Bans Lifts Imposes Deports Detains Rescues`,
);
