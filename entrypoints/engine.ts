import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as analysePosting from '../lib/analysis/analyse-posting.ts';
import * as degreeMentions from '../lib/analysis/fields/degree/mentions.ts';
import * as roleWord from '../lib/analysis/fields/seniority/role-word.ts';
import * as titleLevel from '../lib/analysis/fields/seniority/title-level.ts';
import * as topics from '../lib/analysis/fields/topics.ts';
import * as lexiconBuilder from '../lib/analysis/skills/lexicon-builder.ts';
import * as matchForms from '../lib/analysis/skills/match-forms.ts';
import * as tokens from '../lib/analysis/tokens.ts';
import * as warmUp from '../lib/analysis/warm-up.ts';
import { bringEngine } from '../lib/browser/engine-script.ts';
import * as asked from '../lib/match/asked.ts';
import * as openQuestions from '../lib/match/career/open-questions.ts';
import * as postingFacts from '../lib/match/career/posting-facts.ts';
import * as compare from '../lib/match/compare.ts';
import * as corrections from '../lib/match/corrections.ts';
import * as judgeSkill from '../lib/match/judge-skill.ts';
import * as knownSkills from '../lib/match/known-skills.ts';
import * as matchProfile from '../lib/match/match-profile.ts';
import * as terms from '../lib/match/terms.ts';
import * as verdict from '../lib/match/verdict.ts';
import * as demand from '../lib/taxonomy/career/demand.ts';
import * as facts from '../lib/taxonomy/career/facts.ts';
import * as transfer from '../lib/taxonomy/career/transfer.ts';
import * as flags from '../lib/taxonomy/flags.ts';
import * as skills from '../lib/taxonomy/skills.ts';

/**
 * Script for pages and page scripts: the engine, shipped once for the panel and for the extension's own pages. The modules above are its
 * doors: whoever else imports one of them gets this script's own (scripts/packaging/one-engine.ts), and what lies behind them is nowhere else.
 */
export default defineUnlistedScript(() =>
  bringEngine({
    analysePosting,
    degreeMentions,
    roleWord,
    titleLevel,
    topics,
    lexiconBuilder,
    matchForms,
    tokens,
    warmUp,
    asked,
    openQuestions,
    postingFacts,
    compare,
    corrections,
    judgeSkill,
    knownSkills,
    matchProfile,
    terms,
    verdict,
    demand,
    facts,
    transfer,
    flags,
    skills,
  }),
);
