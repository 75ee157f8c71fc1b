/** @file Word choice by register: contractions, elevated words and colloquial ones. */
import type { Random } from "../../device-sdk/random.ts";
import { decapitalise, phrase } from "./phrase.ts";
import type { Level } from "./style.ts";

const contractions: readonly (readonly [string, string])[] = [
  ["do not", "don't"],
  ["does not", "doesn't"],
  ["did not", "didn't"],
  ["is not", "isn't"],
  ["are not", "aren't"],
  ["was not", "wasn't"],
  ["were not", "weren't"],
  ["cannot", "can't"],
  ["can not", "can't"],
  ["could not", "couldn't"],
  ["would not", "wouldn't"],
  ["should not", "shouldn't"],
  ["will not", "won't"],
  ["have not", "haven't"],
  ["has not", "hasn't"],
  ["it is", "it's"],
  ["that is", "that's"],
  ["there is", "there's"],
  ["here is", "here's"],
  ["what is", "what's"],
  ["who is", "who's"],
  ["let us", "let's"],
  ["you are", "you're"],
  ["they are", "they're"],
  ["we are", "we're"],
  ["I am", "I'm"],
  ["you will", "you'll"],
  ["they will", "they'll"],
  ["it will", "it'll"],
  ["we will", "we'll"],
  ["I will", "I'll"],
  ["I would", "I'd"],
  ["you would", "you'd"],
  ["you have", "you've"],
  ["I have", "I've"],
  ["we have", "we've"],
];

const formalWords: readonly (readonly [string, string])[] = [
  ["get", "[obtain|acquire]"],
  ["gets", "[obtains|acquires]"],
  ["use", "[utilise|employ]"],
  ["uses", "[utilises|employs]"],
  ["using", "[utilising|employing]"],
  ["help", "[assist|aid]"],
  ["helps", "[assists|aids]"],
  ["start", "[commence|begin]"],
  ["starts", "[commences|begins]"],
  ["need", "require"],
  ["needs", "requires"],
  ["buy", "[purchase|procure]"],
  ["try", "[endeavour|attempt]"],
  ["ask", "[enquire|consult]"],
  ["show", "[demonstrate|illustrate]"],
  ["shows", "[demonstrates|illustrates]"],
  ["keep", "[maintain|retain]"],
  ["keeps", "[maintains|retains]"],
  ["make sure", "[ensure|verify]"],
  ["check", "[verify|inspect]"],
  ["find out", "ascertain"],
  ["enough", "sufficient"],
  ["a lot of", "a considerable amount of"],
  ["lots of", "a considerable number of"],
  ["(?<!(?:too|so|how|as|great|not) )many", "numerous"],
  ["big", "[substantial|considerable]"],
  ["very", "[exceedingly|particularly]"],
  ["about", "[approximately|concerning]"],
  ["before", "prior to"],
  ["after", "[subsequent to|following]"],
  ["so that", "in order that"],
  ["because", "[since|owing to the fact that|inasmuch as]"],
  ["but", "[however|yet]"],
  ["also", "[additionally|likewise]"],
  ["often", "[frequently|commonly]"],
  ["usually", "[ordinarily|customarily|generally]"],
  ["people", "[individuals|persons]"],
  ["children", "young persons"],
  ["choose", "select"],
  ["write down", "record"],
  ["whole", "entire"],
  ["between", "amongst"],
  ["end", "conclude"],
  ["give", "provide"],
  ["gives", "provides"],
  ["most", "the majority of"],
  ["like", "such as"],
  ["or", "or, alternatively,"],
  ["change", "[alter|modify]"],
  ["better", "[preferable|superior]"],
  ["bad", "[unfavourable|detrimental]"],
  ["good", "[favourable|satisfactory]"],
];
/** Words whose formal partner fits only some of their uses; substituted never. */
const ambiguous = new Set(
  "about before after between end most like or ask but better use change".split(
    " ",
  ),
);

const informalWords: readonly (readonly [string, string])[] = [
  ["going to", "gonna"],
  ["want to", "wanna"],
  ["have to", "[gotta|have to]"],
  ["need to", "[gotta|need to]"],
  ["because", "['cause|cuz|coz|since]"],
  ["very", "[super|really|crazy|pretty]"],
  [
    "(?<!(?:too|so|how|as|great|not) )many",
    "[lots of|loads of|tons of|a bunch of]",
  ],
  ["a lot of", "[loads of|a ton of|heaps of]"],
  ["people", "[folks|people]"],
  ["children", "kids"],
  ["child", "kid"],
  ["usually", "[usually|pretty much always|mostly]"],
  ["often", "[a lot of the time|all the time]"],
  ["approximately", "[like|around|roughly]"],
  ["something", "[something|some stuff]"],
  ["check", "[double-check|check]"],
  ["begin", "[kick off|start]"],
  ["begins", "[kicks off|starts]"],
  ["however", "[but yeah|still]"],
  ["such as", "like"],
  ["for example", "[like|say]"],
  ["good", "[good|solid|decent|nice]"],
  ["difficult", "[tricky|tough]"],
  ["large", "[huge|big]"],
  ["small", "[tiny|little]"],
  ["quickly", "[fast|real quick]"],
  ["should", "[should|should totally|gotta]"],
  ["friend", "[buddy|mate|pal]"],
  ["friends", "[buddies|mates|pals]"],
  ["money", "[cash|money]"],
  ["food", "[grub|food]"],
  ["remember to", "don't forget to"],
  ["make", "[make|whip up]"],
  ["improve", "[boost|bump up]"],
  ["understand", "get"],
  ["purchase", "[grab|buy]"],
  ["obtain", "[grab|get]"],
  ["you", "[you|ya]"],
];
const unusedInformal = new Set(["make", "you"]);

function compile(
  pairs: readonly (readonly [string, string])[],
): (readonly [RegExp, string])[] {
  return pairs.map(
    ([from, to]) => [new RegExp(`\\b${from}\\b(?!['-])`, "gi"), to] as const,
  );
}

const expansions = contractions
  .filter(([full]) => full !== "can not")
  .map(([full, short]) => [new RegExp(`\\b${short}\\b`, "gi"), full] as const);
const shortenings = contractions.map(
  ([full, short]) =>
    [new RegExp(`\\b${full}\\b(?=[ ,;](?!not))`, "gi"), short] as const,
);
const elevations = compile(
  formalWords.filter(([from]) => !ambiguous.has(from)),
);
const colloquialisms = compile(
  informalWords.filter(([from]) => !unusedInformal.has(from)),
);

function substitute(
  text: string,
  pairs: readonly (readonly [RegExp, string])[],
  share: number,
  random: Random,
): string {
  let result = text;
  for (const [pattern, to] of pairs)
    result = result.replace(pattern, (match) => {
      if (random.uniform() >= share) return match;
      const word = phrase(to, {}, random);
      const first = match.charAt(0);
      return first !== first.toLowerCase() && first !== "I"
        ? word.charAt(0).toUpperCase() + word.slice(1)
        : word;
    });
  return result;
}

/** Every contraction written out: "don't" becomes "do not". */
export function expandContractions(text: string, random: Random): string {
  return substitute(text.replaceAll("’", "'"), expansions, 1, random);
}

const advices = [
  "It is [advisable|recommended|prudent|important|essential|preferable] to",
  "[One|The reader] should",
  "[One|The reader] is [well advised|encouraged] to",
  "You are [kindly |]advised to",
  "It would be [appropriate|prudent|sensible] to",
  "Care should be taken to",
];
const notImperative =
  /^(If|When|Once|Before|After|For|In|On|At|With|Every|During|As|To|It|The|A|An|You|Your|This|That|Each|While|Unless|There|Instead|First|Then|Never|\w+ly|\w+ing)\b/;

/** `sentence` in formal words; an imperative (`advice`) becomes a recommendation. */
export function formalise(
  sentence: string,
  advice: boolean,
  level: Level,
  random: Random,
): string {
  const text = expandContractions(sentence, random);
  const impersonal =
    advice && random.uniform() < level / 4 && !notImperative.test(text);
  const negative = text.match(/^Do not (.*)$/s);
  const turned = !impersonal
    ? text
    : negative
      ? `${random.pick(["One should not", "It is inadvisable to", "It is not recommended to"])} ${negative[1]}`
      : `${phrase(random.pick(advices), {}, random)} ${decapitalise(text)}`;
  return substitute(
    turned,
    elevations,
    [0.15, 0.4, 0.7, 0.95][level - 1]!,
    random,
  );
}

/** `sentence` in colloquial words and contractions. */
export function colloquialise(
  sentence: string,
  level: Level,
  random: Random,
): string {
  const share = [0.35, 0.65, 0.85, 1][level - 1]!;
  const words = substitute(
    sentence,
    colloquialisms,
    level === 1 ? 0.15 : share,
    random,
  );
  return contract(words, level, random);
}

/** `text` with its contractions, mostly all of them. */
export function contract(text: string, level: Level, random: Random): string {
  return substitute(text, shortenings, level === 1 ? 0.7 : 1, random);
}
