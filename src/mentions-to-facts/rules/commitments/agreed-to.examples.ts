import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Togo and Benin agreed to cut fees for drivers, to open a depot at Hillacondji by March 2023, and to train customs officers.",
      values: { by: ["BEN", "TGO"], text: "to open a depot at Hillacondji by March 2023", due: "2023-03" },
    },
    {
      text: "Kenya and Ethiopia agreed to open a joint border post at Moyale by December 2022.",
      values: { by: ["ETH", "KEN"], text: "to open a joint border post at Moyale by December 2022", due: "2022-12" },
    },
    {
      text: "Denmark pledged to train Ukrainian pilots next year.",
      values: { by: ["DNK"], due: "2023" },
    },
    {
      text: "Chile and Argentina decided to restart flights across the Andes.",
      values: { by: ["ARG", "CHL"], text: "to restart flights across the Andes", due: null },
    },
    {
      text: "Laos and Vietnam undertook to clear the old minefields, and to reopen two border markets by March 2023.",
      values: { by: ["LAO", "VNM"], text: "to reopen two border markets by March 2023", due: "2023-03" },
    },
    {
      text: "It was agreed that Norway would chair the working group, and would send two experts to Dili.",
      values: { by: ["NOR"], text: "would send two experts to Dili" },
    },
    {
      text: "Ministers of Mali and Niger met in Gao. It was also agreed by the two sides to share radio frequencies.",
      values: { by: ["MLI", "NER"], text: "to share radio frequencies" },
    },
    {
      text: "Ecuador offered to host Colombian students at its marine institute.",
      values: { by: ["ECU"], text: "to host Colombian students at its marine institute" },
    },
    {
      text: "Ghana and Togo agreed to open a joint post at Aflao by June 2023 and to patrol the lagoon together.",
      values: { by: ["GHA", "TGO"], text: "to open a joint post at Aflao by June 2023", due: "2023-06" },
    },
    {
      text: "Finland is committed to receiving 150 Kenyan nurses by October, Foreign Minister Eeva Lahti told reporters in Nairobi.",
      values: { by: ["FIN"], text: "to receiving 150 Kenyan nurses by October" },
    },
    {
      text: "Egypt and Greece have arranged to run a ferry between Alexandria and Piraeus.",
      values: { by: ["EGY", "GRC"], text: "to run a ferry between Alexandria and Piraeus" },
    },
  ],
  leaves: [
    "The king of Tonga accepted to visit Fiji in May.",
    "Portugal and Angola agreed to recall their long friendship.",
    "Ghana and Togo did not agree to reopen the border.",
    "The two ministers agreed.",
    "Norway may decide to close its embassy in Kabul.",
    "Sweden remains committed to supporting Moldova.",
    "Brazil and Cuba agreed that closer ties would be in the interest of both.",
    "In 2009 Laos and Cambodia decided to merge their two commissions.",
    "Peru and Chile have not agreed whether to renew the lease.",
  ],
});
