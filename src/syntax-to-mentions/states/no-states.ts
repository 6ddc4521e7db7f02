/** Names that hold the name of a state or of a capital and mean something else: seas, treaties, processes, proper names. */
export const NO_STATES: readonly string[] =
  `Indo-Pacific|Indian Ocean|South China Sea|East China Sea|Sea of Japan|Gulf of Oman|Gulf of Mexico|Gulf of Thailand|Gulf of Guinea|Gulf of Finland|Gulf of Riga|Gulf of Panama|Gulf of Honduras|Gulf of Venezuela|Sea of Oman|Norwegian Sea|Greenland Sea|Iceland Sea|Timor Sea|Persian Gulf|New Mexico|
   Khaleej Times|Hindustan Times|Indian Express|South American|North American|Latin American|Central American|Native American|
   African American|Latin America|South America|North America|Central America|American Samoa|Air India|Air China|Britain First|Georgia Tech|
   Turkish Airlines|Emirates Airlines|Singapore Airlines|Panama Canal|Suez Canal|Panama Papers|Jordan River|Jordan Valley|Korean Peninsula|
   Korean peninsula|Korean War|Vietnam War|Chinese New Year|Quebec City|Gibraltar|Washington Declaration|Geneva Convention|Vienna Convention|
   Paris Agreement|Paris Climate Agreement|Abraham Accords|Minsk Agreements|Moscow Mechanism|Washington Consensus|Kyoto Protocol|
   Stockholm Convention|Oslo Accords|Paris Club|Brussels Declaration|Tokyo Olympics|Beijing Olympics|Beijing Winter Olympics|Chad Basin|
   Lake Chad|Niger Delta|River Niger|Niger River|Congo Basin|New Guinea|Palestine Liberation Organization|US dollar|U.S. dollar|US dollars|
   U.S. dollars|American dollars|Summit of the Americas|Cuban Missile Crisis|American Indian|American Indians|Indian Country|Indian Tribes|
   Foreign Office Consultations|Foreign Office Consultation|Delhi Dialogue|Delhi Declaration|Tashkent Declaration|Berlin Wall|
   Munich Security Conference|Islamic Republic News Agency|Radio Free Asia|Taiwan Strait|Taiwan Straits|Strait of Malacca|French Guiana|
   French Polynesia|British Columbia|British Virgin Islands|Dutch Caribbean|New England|New Caledonia|American Convention|Chinese wall|
   Indian ink|Turkish delight|Cuban cigars|Swiss francs|Swiss Francs|Kingston Process|Japan Sea|Philippine Sea|Mexican standoff|
   German measles|Swiss cheese|Korea Strait|Mozambique Channel|English Channel|Irish Sea|Bering Strait|Monroe Doctrine|Vienna Document|
   Vienna Group|Geneva Conventions|Budapest Memorandum|Maastricht Treaty|Lisbon Treaty|Treaty of Lisbon|Rome Statute|Treaty of Rome|
   Budapest Convention|Warsaw Pact|Copenhagen criteria|Bucharest Nine|Lima Group|Brussels Agreement|Prague Spring|Hague Convention|
   Cairo Declaration|Algiers Accord|Algiers Agreement|Riyadh Agreement|Doha Agreement|Doha Round|Manila Declaration|Bangkok Declaration|
   Kuala Lumpur Declaration|Hanoi Declaration|Islamabad Declaration|Lahore Declaration|Kampala Accord|Khartoum Process|Rabat Process|
   Nairobi Process|Luanda Process|Astana Process|Astana format|Berlin Process|Belgrade Declaration|Athens Declaration|Ankara Agreement|
   Tirana Declaration|Santiago Network|Havana Syndrome|Havana syndrome|Buenos Aires Plan of Action|Addis Ababa Action Agenda|
   Dhaka Declaration|Colombo Plan|Colombo Process|Colombo Security Conclave|Kathmandu Declaration|Kabul Process|Vientiane Declaration|
   Yaounde Convention|Yaoundé Code of Conduct|Windhoek Declaration|Kigali Amendment|Maputo Protocol|Montevideo Convention|
   Singapore Declaration|Singapore Sling|Guam Doctrine|Seoul Declaration|Beijing Declaration|Beijing Platform|Moscow Declaration|
   Moscow Format|Moscow format|Tehran Declaration|Baghdad Pact|Baghdad Conference|Amman Message|Damascus Declaration|Washington Treaty|
   Washington University|Washington State|Washington Times|George Washington|Denzel Washington|Martin Luther King`
    .split("|")
    .map((name) => name.trim());
