/** @file A tiny grammar for endless variants of one phrase, and surgery on the ends of sentences. */
import type { Random } from "../../device-sdk/random.ts";

/** What a phrase can name: values for its {slots}. */
export type Slots = Readonly<Record<string, string>>;

/** The part of a topic that phrases talk about. */
export interface Subject {
  readonly name: string;
  readonly plural: boolean;
  readonly likeness: string;
  readonly things: readonly [string, string];
}

/** The slots of a subject: {x} name, {X} capitalised, {is}, {has}, {does}, {it}, {them}, {s} verb ending, {a} {b} things, {like}. */
export function slotsOf(
  { name, plural, likeness, things }: Subject,
  random: Random,
): Slots {
  const [a, b] = random.shuffle(things);
  return {
    x: name,
    X: capitalise(name),
    is: plural ? "are" : "is",
    was: plural ? "were" : "was",
    has: plural ? "have" : "has",
    does: plural ? "do" : "does",
    it: plural ? "they" : "it",
    them: plural ? "them" : "it",
    its: plural ? "their" : "its",
    s: plural ? "" : "s",
    es: plural ? "" : "es",
    a: a!,
    b: b!,
    like: likeness,
  };
}

/** Expands `template`: one of each [this|that|], nested freely, then the {slots}. */
export function phrase(template: string, slots: Slots, random: Random): string {
  let text = template;
  while (text.includes("["))
    text = text.replace(/\[([^[\]]*)\]/g, (_, options: string) =>
      random.pick(options.split("|")),
    );
  return text
    .replace(/\b(a|A) \{([ab])\}/g, (_, article: string, slot: string) =>
      withArticle(article, slots[slot] ?? slot),
    )
    .replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? slot)
    .replace(/\b(the|a|an|my|your) (?:the|a|an) /gi, "$1 ")
    .replace(/ {2,}/g, " ");
}

function withArticle(article: string, noun: string): string {
  if (/^(a|an|the) /i.test(noun)) return noun;
  if (/[^su]s$/.test(noun))
    return `${article === "A" ? "Some" : "some"} ${noun}`;
  return `${article}${/^[aeiou]/i.test(noun) ? "n" : ""} ${noun}`;
}

/** With a capital first letter. */
export function capitalise(text: string): string {
  return text.replace(
    /^(["'(*]*)(\p{Ll})/u,
    (_, marks: string, letter: string) => marks + letter.toUpperCase(),
  );
}

/** Names that keep their capital wherever they stand. */
const names = new Set(
  "Hugo Mia Leo Anna Tariq Rosa Finn Amara Lin Sofia Emil Zara Sara Tim Olga Ravi Ella Marc Noor Pia Jon Ada Arab Monday Tuesday Wednesday Thursday Friday Saturday Sunday Aboriginal Africa African Alberti Alexandria Alps Ambulocetus America American Apollo April Aral Archaeopteryx Arctic Argon Armstrong Asia Asian Assembly Athenian Athens Atlanta Augustulus Augustus Australia Australian Bab Bayer Benin Bennet Bible Bracciolini Britain British Bronzes Brunswick Buddhism Buddhist Burckhardt Buster Byzantine Calvin Camellia Canada Canadians Canis Cape Carnegie Carter Cassin Celsius Cervantes Chang Changi Chapel Charles Charter Chicago China Chinese Christian Christianity Chun Cin Cleopatra Clostridioides Coffea Collaboration Congress Constantinople Constitution Cornell Creole Curie Czech Dacia Danjon Darcy Darjeeling Darlington December Deir Demotic Dewey Diamond Dickens Dickinson Don Earth Ebbinghaus Edmondson Egypt Egyptian Eisenhower Eleanor Elizabeth Elodea England English Erasmian Escherichia Ethernet Europe European Europeans Felis Fleming Florence Florey Flugschriften France French Friday Fuji Fundy Galapagos Genji Geospiza German Germany Giza Gothic Grand Greek Gutenberg Helens Hindu Hinduism Hokkaido Hollywood Homo Honshu Hormuz Howard IgE India Indian Institute Inuit Iraq Ireland Italian Italy Jacob Japan Japanese Jikji Jules Kalman Kasparov Kerr Khufu Kilauea Kingdoms Korea Kyushu Latin Leicester Leipzig Lisbon Liverpool London Lord Loughborough Louvre Luke Lumi Luther Machiavelli Maillard Mainz Malacca Malik Manchester March Martin Masaccio Mayer Medici Mediterranean Mesopotamia Mesopotamian Mexico Michelet Miguel Monday Monogatari Monstera Mont Moscow Mysticeti Nations Newcomen Newton Newtonian Nile Nova October Odontoceti Orleans Osaka Ottawa Ottoman Pacific Pakicetus Pantheon Paris Parry Patanjali Peng Penicillium Persian Petrarchan Philippine Philodendron Pinakes Pinatubo Pleistocene Poggio Pompeii Portuguese Prejudice Pride Province Ptolemaic Pythium Quarry Quattrocento Quebec Quixote Reformation Ren Renaissance Richard Rideau Roman Romanian Romans Rome Romulus Roosevelt Rosetta Roy Russia Sadler Samian Saturday Schwarzschild Scotia Shakespearean Sheng Shikoku Shinkansen Sienese Singer Sistine Spanish Steamboat Stockton Strasbourg Suetonius Suez Sui Sunday Sutras Swiss Switzerland Tacitus Tale Tang Telescope Theravada Thevenin Thomas Tiktaalik Tokyo Trajan Tutankhamun Twitter Uruk Venice Vesuvius Victoria Victorian Virgo Vitruvius Vladivostok Vulgar Washington Watt Wundt York Zealand Zipfian Achaemenid Alaska Alexander Amy Andromeda Appleyard Argentina Arthur Atari Atlantic August Bactrian Baekeland Bakelite Bayes Beauchamp Ben Bennigson Benz Bernard Bertha Boccaccio Bodiam Bohr Bortle Brahmagupta Brasilia Brayton Brazil Brazilian Brazilians Bronislaw Bushman Cabral Caesar Camerata Canakkale Canberra Captain Carmen Carnot Catan Champagne Chandrayaan Christmas Cornwall Coubertin Cristofori Dafne Darien Deimos Denmark Domesday Dutch Einstein Emmental Epley Eratosthenes Euclid Everest Fach February Festinger Finland Finnish Florentine Flyvbjerg Frantz Freemasons Galileo Gardner Gauss Genoese Gino Godot Greece Greeks Gregorian Hale Halley Hammersley Hawaiian Hijri Hollerith Hooke Iceland Icelanders Icelandic Islamic Isner Jack John Jovian Julius July Jupiter Kagan Kahneman Kenya Kerckhoffs Kumar Lally Landsat Leonard Leuconostoc Lewicki Lindisfarne Louis Magie Magnus Mahut Maiman Malinowski Mannheim Marconi Mars Martian Mauss Maya Mayan Melbourne Micrographia Monopoly Monte Morse Neolithic Newfoundland Nightingale Nilles Noachian Norse Nutcracker Ohio Olympic Olympus Oort Oppezzo Otto Parmesan Parthenon Pennebaker Pepys Peri Perseids Persia Peru Pforzheim Philae Phobos Plath Polaris Polynesia Pong Portugal Provine Prussia Prussian Quintilis Ragusa Richthofen Robert Rollaboard Rowland Sadow Samarkand Saturn Scandinavian Schwabe Schwartz Scotland Scullin Simonton Snell Soviet Spain Sparta Spartan Sputnik Steinberg Streptococcus Sulawesi Sydney Sylvan Tacoma Theodore Tibetan Toronto Triticum Tsiolkovsky Tversky Ulrich United Ur Uruguay Venetian Viking Vikings Wimbledon Wolff Woolley Wynne Xianrendong Yersinia Yomiuri Yosemite Zimbardo Amanita Amazon Antarctica Aptenodytes Atacama Aves Batrachochytrium Carnegiea Chicxulub Chile Cretaceous Danube Dorset Elephas Equus Glen Hapalochlaena Indonesia Jurassic Kentucky Lodoicea Loxodonta Masada Nakaya Phoenix Rhincodon Sahara Saharan Serengeti Spheniscus Stegosaurus Sterna Symbiodiniaceae Tasmania Texas Triassic Tyrannosaurus Urocitellus Urtica".split(
    " ",
  ),
);
const abbreviation = /^([B-Z]|I'\p{L}+|\p{Lu}[\p{Lu}\d].*)$/u;

/** With a small first letter, unless the first word is a name or an abbreviation. */
export function decapitalise(text: string): string {
  const first = text.match(/^[\p{L}'\d]+/u)?.[0] ?? "";
  return abbreviation.test(first) || names.has(first.replace(/'s?$/, ""))
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);
}

/** Without its closing full stop, question or exclamation mark. */
export function unstopped(sentence: string): string {
  return sentence.replace(/[.!?]+$/, "");
}

/** The number of words in `text`. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
