/**
 * Adjectives and city names people use for a département or a region, with the départements they stand for.
 * Gentilés from Insee and common usage; only those that are not ordinary words.
 */
const lines = `
alsacien alsacienne alsaciens alsaciennes = 67 68
bas rhinois = 67
haut rhinois = 68
strasbourgeois strasbourgeoise = 67
mulhousien mulhousienne = 68
colmarien colmarienne = 68
lorrain lorraine = 54 55 57 88
mosellan mosellane = 57
vosgien vosgienne = 88
finisterien finisterienne finisteriens finisteriennes brestois brestoise = 29
morbihannais morbihannaise = 56
rennais rennaise = 35
breton bretonne bretons bretonnes = 22 29 35 56
nantais nantaise = 44
vendeen vendeenne = 85
girondin girondine bordelais bordelaise = 33
landais landaise = 40
basque = 64
toulousain toulousaine = 31
lyonnais lyonnaise = 69
grenoblois grenobloise iserois iseroise = 38
savoyard savoyarde = 73 74
stephanois stephanoise = 42
ardechois ardechoise = 07
dromois dromoise = 26
auvergnat auvergnate = 03 15 43 63
marseillais marseillaise = 13
nicois nicoise = 06
azureen azureenne = 06 83
varois varoise = 83
montpellierain montpellieraine = 34
nimois nimoise = 30
corse corses = 2A 2B
lillois lilloise = 59
flamand flamande = 59
picard picarde = 02 60 80
amienois amienoise = 80
normand normande normands normandes = 14 27 50 61 76
rouennais rouennaise = 76
caennais caennaise = 14
poitevin poitevine = 79 86
picto charentais = 16 17 79 86
rochelais rochelaise = 17
limousin limousine = 19 23 87
bourguignon bourguignonne = 21 58 71 89
dijonnais dijonnaise = 21
nivernais nivernaise = 58
franc comtois = 25 39 70 90
bisontin bisontine = 25
champenois champenoise = 08 10 51 52
remois remoise = 51
troyen troyenne = 10
francilien francilienne franciliens franciliennes = 75 77 78 91 92 93 94 95
parisien parisienne parisiens parisiennes = 75
tourangeau tourangelle = 37
orleanais orleanaise = 45
martiniquais martiniquaise = 972
guadeloupeen guadeloupeenne = 971
reunionnais reunionnaise = 974
guyanais guyanaise = 973
mahorais mahoraise = 976
provence = 04 06 13 83 84
provencal provencale = 04 06 13 83 84
cote d azur = 06 83
metropole de lyon = 69
`;

export const demonyms: readonly (readonly [name: string, departements: readonly string[]])[] = lines
  .split('\n')
  .filter((line) => line.includes('='))
  .flatMap((line) => {
    const [left, right] = line.split('=').map((part) => part.trim());
    const codes = right.split(' ');
    const compound = /^(?:bas|haut|picto|franc|cote|metropole) /.test(left);
    return compound ? [[left, codes] as const] : left.split(' ').map((name) => [name, codes] as const);
  });
