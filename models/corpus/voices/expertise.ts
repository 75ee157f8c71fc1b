/** @file The technical voice and the simple one. */
import type { Voice } from "./voice.ts";

/** Precise, hedged, methodical. */
export const technical: Voice = {
  openers: [
    "[Technically|Formally|In technical terms], {x} can be [characterised|analysed|modelled] [in terms of|via|through] [its|the] [underlying |]mechanisms[ and constraints|].",
    "[From a|Viewed from a] [systems|mechanistic|quantitative|methodological|domain-specific] perspective, [several|multiple] [parameters|factors|variables] are relevant[ here|].",
    "[Overview|Scope|Context]: the [principal|dominant|first-order] [mechanisms|variables|properties] of {x}.",
    "The [analysis|treatment] of {x} [below|here] assumes [standard|typical|baseline] [conditions|parameters].",
    "[Empirically|In the literature], {x} {is} [well characterised|described by a small set of parameters].",
    "Terminology [varies|is not uniform] across [disciplines|sources]; the [standard|operational] definition is used here.",
  ],
  closers: [
    "[Quantitative|Exact] [values|outcomes|thresholds] depend on [boundary conditions|initial parameters|the specific configuration|context-dependent variables].",
    "[Further|Higher-order] [effects|interactions|terms] are [neglected|omitted] [here|in this approximation].",
    "[Results|Outcomes] should be [validated|verified] [empirically|against measured data|under controlled conditions].",
    "The [evidence|data] [is|remains] [robust|consistent] [across|over] [most|typical] [conditions|operating ranges].",
    "[Standard|Domain] references [provide|specify] the [relevant|corresponding] [metrics|tolerances|protocols].",
    "[In aggregate|Overall], the [system|process] is [governed|constrained] by its [rate-limiting|dominant] [factor|component].",
  ],
  asides: [
    "The [underlying|governing|primary] [mechanism|relationship|constraint] is [well documented|non-linear|measurable|context-dependent].",
    "The [effect size|variance|magnitude] [differs|varies] [across|between] [populations|configurations|conditions].",
    "This [constitutes|represents] a [key|critical|first-order] [parameter|variable|dependency].",
    "[Measurement|Estimation] [error|uncertainty] [should be|must be] [quantified|accounted for].",
    "A [trade-off|feedback loop|threshold] [typically|generally] [applies|emerges] at this [stage|level].",
  ],
  leads: [
    "Empirically,",
    "Mechanistically,",
    "[Formally|Strictly speaking],",
    "By definition,",
    "[Quantitatively|In quantitative terms],",
    "To a first approximation,",
    "Under [standard|typical|nominal] conditions,",
    "In operational terms,",
    "From a [methodological|functional|structural] standpoint,",
    "In practice,",
    "More [precisely|specifically],",
  ],
  tails: [
    " (to a first approximation).",
    ", [ceteris paribus|all else being equal|under nominal conditions].",
    ", [subject to|within] [measurement error|the usual tolerances|boundary conditions].",
    ", a [measurable|well-documented|reproducible] effect.",
    " (cf. the [standard|relevant] [literature|specification]).",
  ],
};

/** Everyday words and comparisons, short sentences. */
export const simple: Voice = {
  openers: [
    "[Think of|You can think of|Picture] {x} like this: {it} {is} like {like}.",
    "[Let's|We can] [make|keep] [this|it] [easy|simple].",
    "[Here|This] is the [easy|simple|short] way to [see it|say it|think of it].",
    "{X} [sound{s}|can sound] hard, but the [idea|main idea] is [easy|simple|small].",
    "It is a bit like {like}.",
    "Have you ever [thought about|wondered about] {x}? [It is|It's] [easy|simple] [to follow|when you go slowly].",
    "[In easy words|In simple words|Put simply]:",
    "[Let's|We will] go step by step.",
  ],
  closers: [
    "[So just|Just|So] [remember|think]: {it} {is} like {like}.",
    "[That is|That's] [all|it|the whole idea]. [Not so hard|Easy|Simple]!",
    "[That is|That's] [the main|the big|really the whole] [idea|thing to know].",
    "[Now you|See, now you] know [how it works|the main idea|more about {x}].",
    "You can [try it|look for it|see it] [at home|in daily life|yourself] [too|].",
  ],
  asides: [
    "[It is|It's] [a bit|kind of|much] like {like}.",
    "[That is|That's] [easy|all|not hard].",
    "[Think of|Just picture] the {a}.",
    "[It is|It's] [that simple|really that easy].",
    "[See|Does that make sense]?",
    "Like the {a} and the {b}, they go together.",
  ],
  leads: [
    "[That|This] means:",
    "[In|With] easy words:",
    "You see,",
    "So",
    "Just remember:",
    "Here is the thing:",
    "[First of all|Next|Then],",
    "It is simple:",
  ],
  tails: [
    ". [That's all|It's that easy|Simple].",
    ", [a bit like|just like] {like}.",
    ". Think of the {a}!",
  ],
};
