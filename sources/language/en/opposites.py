"""English words that tell of opposite directions, outcomes or states: put for each other, they turn a fact.

Axes are separated by commas and the poles of one by "/"; the words of one pole tell the same, and each
stands for its forms. A word may lie on several axes: two words are opposed if some axis sets them apart
and none joins them. Compiled by hand from what news reports as going one way or the other; WordNet's
antonyms were read beside it to see what was missing.
"""

DIRECTIONS = """
rise arise climb grow growth gain increase advance surge soar jump leap rally rebound swell expand expansion
raise lift boost hike hoist upturn uptick upswing spike skyrocket rocket escalate escalation accelerate
acceleration up upward upwards higher augment strengthen bolster upgrade appreciate appreciation inflate
double triple quadruple multiply intensify ascend / fall drop decline decrease slip slide sink plunge
plummet tumble dip shrink shrinkage contract contraction slump crash collapse weaken reduce reduction cut
lower slash trim down downward downwards downturn downtick diminish dwindle decelerate deceleration slowdown
curb recede lessen subside wane ebb downgrade depreciate depreciation deflate halve descend descent erode
curtail minimize, improve improvement recover recovery brighten heal rebound / worsen deteriorate
deterioration, better / worse, best / worst, strengthen strong stronger strength robust / weaken weak
weakness frail feeble, gain profit earn earnings income surplus / lose loss deficit shortfall, win victory
triumph / lose loss, victory / defeat loss, most majority / minority fewest least, more greater / less
fewer
lesser, maximum maximal maximize peak high highest top / minimum minimal minimize trough low lowest
bottom,
increasingly / decreasingly, above over exceed / below under beneath underneath, expensive costly pricey /
cheap inexpensive affordable, overestimate overstate exaggerate / underestimate understate, overvalue /
undervalue, outperform / underperform, ahead forward forwards onward / back backward backwards behind,
lead
leader leading / trail lag, north northern northward / south southern southward, east eastern eastward /
west western westward, left leftist left-wing / right rightist right-wing, northeast northeastern /
southwest southwestern / northwest northwestern / southeast southeastern, inbound incoming / outbound
outgoing, in / out, inside indoors / outside outdoors, inner inward internal / outer outward external,
upstairs / downstairs, upstream / downstream, uphill / downhill, near nearby close closer nearest closest
/
far distant farther furthest remote, front / rear back, push / pull, arrive arrival / depart departure,
enter entry entrance / exit leave, come / go leave, come arrive / leave depart, approach / retreat,
advance
advancing / retreat withdraw withdrawal, inflow influx / outflow exodus, import importer / export
exporter,
immigrate immigration immigrant / emigrate emigration emigrant, send sender dispatch / receive recipient,
give donate / take, deposit / withdraw withdrawal, add addition / remove removal subtract delete omit
omission, widen broaden / narrow tighten, tighten / loosen relax ease, lengthen extend extension prolong /
shorten curtail, deepen / ease, heat warm / cool chill, warm warmer hot hotter hottest warmest / cool
cooler
cold colder coldest coolest chilly, melt thaw / freeze, fill full / empty drain, bullish / bearish,
inflation inflationary / deflation deflationary, net / gross, buy purchase buyer acquire purchaser / sell
sale seller, lend lender / borrow borrower, credit creditor / debit debtor, supply / demand, invest /
divest, hire recruit employ / fire sack dismiss, join / leave quit, add / drop, creation create /
destruction destroy, build construct construction / demolish demolition dismantle, assemble / disassemble
dismantle, open reopen opening / close closed shut closure closing, start begin beginning commence launch
onset outset / end finish conclude conclusion ending stop cease halt, start resume continue / stop suspend
halt cancel, continue remain / stop discontinue, keep retain maintain / scrap abandon drop discard,
introduce / abolish withdraw, establish / abolish dissolve disband, before pre-war / after post-war,
earlier
/ later, early / late, earliest / latest, precede preceding previous previously former / follow following
subsequent subsequently next latter succeed, first / last final, next / last previous, newest latest newly
/
oldest, past / future, morning / evening / afternoon, dawn sunrise / dusk sunset, day daytime / night
nighttime, always / never, often frequently regularly usually / rarely seldom infrequently, temporary
temporarily interim / permanent permanently, short-term / long-term, quick quickly fast rapid rapidly
swift
swiftly / slow slowly gradual gradually sluggish, sudden suddenly abrupt abruptly / gradual gradually,
accelerate hasten speed / delay slow, advance bring / postpone delay, kill die dead death deadly fatal
fatally murder slay perish / injure injury wound hurt / survive survivor alive unhurt unharmed uninjured
unscathed, fatal fatality fatalities / injured injury injuries casualty, live alive living / die dead
death,
birth born / death die, save rescue spare / kill destroy, sicken infect / cure heal recover, healthy well
/
sick ill unwell, safe safety safely / dangerous danger dangerously unsafe hazardous, arrest detain
detention
apprehend jail imprison incarcerate capture seize / release free acquit, kidnap abduct capture / free
release rescue, accuse charge indict / convict guilty conviction / acquit acquittal clear exonerate,
arrest
/ acquit, convict conviction guilty guilt / acquit acquittal innocent innocence exonerate,
uphold affirm sustain / overturn overrule reverse quash strike, appeal / accept, allow permit let
authorize
legalize legalise enable / ban bar forbid prohibit prohibition block outlaw criminalize prevent, approve
approval accept acceptance pass adopt ratify endorse back endorsement grant / reject rejection refuse
refusal decline veto deny dismiss defeat disapprove, agree agreement / disagree disagreement refuse,
accept
/ decline refuse reject, confirm / deny refute, admit acknowledge confess / deny denial, support supporter
back backing favor favour defend defence defense endorse advocate proponent / oppose opponent opposition
resist reject criticize criticise criticism attack, praise applaud commend laud hail / criticize criticise
criticism condemn condemnation denounce blast slam, welcome / reject condemn denounce criticize criticise
criticism, for pro favor favour /
against anti, yes /
no, include including inclusion inclusive / exclude excluding exclusion exclusive, attend / miss skip
boycott, obey comply compliance respect observe / defy violate violation breach flout disobey, keep honor
honour fulfil fulfill / break breach violate, succeed success successful successfully manage / fail
failure
unsuccessful, pass / fail, elect / oust, appoint appointment hire / dismiss dismissal fire sack resign
oust,
promote promotion / demote demotion relegate relegation, nominate / withdraw, impose imposition enact
enforce / lift repeal revoke scrap remove ease, encourage / discourage deter, attract / repel deter, unite
unity unify united union / divide division split divided separate, marry marriage wed / divorce separate,
merge merger / split separate, lock / unlock, attack offensive assault / defend defence defense defensive,
war conflict / peace, invade invasion / withdraw withdrawal liberate, occupy / liberate, arm / disarm,
mobilize / demobilize, ally friend friendly friendship / enemy foe hostile rival adversary, friend /
enemy,
love like / hate dislike loathe, trust / distrust mistrust, protect protection / endanger threaten harm,
help assist / hinder hamper obstruct, repair fix restore / damage destroy, damage / repair, restore
reinstate / remove, reveal disclose disclosure expose / hide conceal cover, highlight emphasize / ignore
downplay hide, publish / suppress withhold, remember / forget, find found discover / lose lost, win /
lose,
hit / miss, score / concede, gain / concede, attack / retreat, reward / punish penalize penalise
punishment,
benefit advantage / harm disadvantage drawback, strength / weakness, asset / liability, employ employed /
unemployed jobless, teach teacher / learn student, question ask / answer reply, send / receive, lack
absence
/ presence abundance, scarce scarcity shortage / abundant abundance plenty glut surplus, hope hopeful
optimism optimistic / despair pessimism pessimistic, confident confidence / doubtful doubt, calm / alarm
panic, resume / suspend, connect / disconnect, load / unload, cover / uncover, rule / exempt, activate /
deactivate, stay remain / move leave depart, notice notification / ignore overlook neglect, show display /
hide conceal, gather assemble / disperse spread scatter, cheer applaud / boo jeer, break / repair mend,
bend
/ straighten, resist / surrender yield succumb, boil / freeze, sleep asleep / wake awake, persuade
convince
/ dissuade, complicate / simplify, absorb / emit, attach / detach, conform / deviate, soothe calm /
irritate
inflame agitate, reassure / worry alarm, proceed / postpone delay cancel, renew / terminate expire cancel,
launch / shelve cancel, sign / cancel, centralize / decentralize, nationalize / privatize, regulate /
deregulate, escape / capture, flee / stay, evacuate / return, save / spend waste squander, saving /
spending, earn / spend, block / clear, boost help / hurt harm, praise / blame, thank / blame, obey /
ignore,
speak / listen, recommend / discourage, fund / defund, inhale / exhale, expand widen / shrink narrow,
include / omit, agree / refuse, accept / return, abstain / consume, integrate / segregate, simplify /
complicate, maximize / minimize, optimism / pessimism, victory / defeat, offer / withdraw, heads / tails,
offense / defense, produce producer production / consume consumer consumption, cause / prevent, trigger /
prevent, ease / tighten, ease / worsen intensify, calm / intensify, progress / setback regress,
breakthrough
/ setback, gather / lose, contain / spread, ignite / extinguish, illuminate / obscure, clarify / confuse
obscure, sharpen / blur, stabilize / destabilize, accredit / ban, condemn / condone, tolerate / ban,
embrace
/ reject shun, hail / slam, heighten / lessen, inspire / discourage, motivate / discourage, satisfy /
disappoint, exceed beat / miss, outpace / lag, overtake / trail, insert / remove, install / uninstall
remove, log / delete, upload / download, send / recall, ban / legalize, enroll enrol / withdraw, graduate
/
enroll, wake / sleep, stand / sit, laugh / cry weep, smile / frown, win / draw, overfund / underfund, rise
/
stagnate, grow / stagnate, boom / bust slump, boost / blow setback, profitable / unprofitable loss-making,
upside / downside, plus / minus, upper / lower, upbeat / downbeat gloomy,
easier easy / harder hard difficult tougher, quieter quiet / noisier louder noisy loud, richer rich /
poorer
poor, younger / older, bigger larger / smaller, heavier / lighter, thicker / thinner, taller / shorter,
faster quicker / slower, safer / riskier unsafe, cleaner / dirtier, clean / dirty filthy, wetter / drier,
brighter / darker dimmer, sweeter / bitterer, wider broader / narrower, deeper / shallower, deep /
shallow,
simpler / harder, tougher harsher stricter / softer milder laxer, happier / sadder, fresher / staler,
calmer
/ rougher, healthier fitter / sicker, cheaper / dearer costlier pricier, longer / shorter, newer / older,
closer nearer / farther further, wiser / sillier, smoother / rougher bumpier, busier / quieter, keep
retain
maintain hold / lose, lift / uphold impose reimpose, sign / veto, hire recruit / dismiss sack fire, pay /
evade dodge owe, attend participate / withdraw boycott, preserve save protect keep / demolish destroy raze
scrap, allow award / disallow, except excluding / including, narrowly marginally slightly / overwhelmingly
comfortably easily heavily, unanimously / narrowly, retain / relinquish cede surrender, secure land win /
lose, promote / dismiss demote sack fire, reward / dismiss, buy purchase / supply sell, prevent stop /
help
let enable cause, widespread / limited isolated rare, partly partially / fully wholly entirely completely,
unanimous / split, voluntary / compulsory mandatory obligatory, optional / compulsory mandatory required,
remember recall / forget, praise / criticise rebuke, back / oppose, linear / quadratic exponential, manned
crewed / unmanned uncrewed, occupied / vacant, postpone delay / hasten bring, extend / cut shorten, cancel
/
confirm, tighten / relax loosen, freeze / unfreeze release, seize confiscate / return, publish / withhold,
suspend / reinstate, ban / legalise permit, recognise recognize / ignore, increase / halve, blame /
exonerate clear absolve, spread / contain, worsen / ease, strengthen / dilute, deploy / withdraw, abandon
/ pursue
continue, qualify / miss, qualify / disqualify, admit / exclude bar expel, admit / refuse, accept /
decline,
hold / release, hand / withhold, apologise apologize / refuse, resign / stay remain, ease / tighten, unite
/
split, deny / grant award, dismiss / uphold, cut / raise, cut / keep, first / last, host / visit, overtake
/
trail, undercut / exceed, beat exceed / miss, benign / malignant, curable / incurable, stable / critical
serious, contagious / harmless, harmless / harmful dangerous toxic, edible / poisonous toxic, warmer /
cooler colder, wild / captive, extinct / surviving alive, rare / common, support back confirm / contradict
refute disprove, encourage urge / discourage warn, accident accidental / deliberate intentional, land /
crash, fair / rigged fraudulent, free / rigged, return / keep retain, compatible / incompatible, contain
include / exclude, honour / dishonour, quash annul / confirm uphold
"""

CONVERSES = frozenset(
    """
    better bigger brighter busier calmer cheaper cleaner colder cooler costlier darker deeper dirtier drier
    easier faster fewer greater harder heavier hotter larger lighter longer louder narrower newer noisier
    older overtake poorer quicker quieter richer riskier safer shallower simpler smaller softer stronger
    taller thicker thinner tougher warmer weaker wetter wider worse younger beat exceed undercut above
    accept acquire after ahead attack back beat before behind below borrow buy buyer closer come deposit
    defeat defend earlier enter export exporter follow fund give go higher host import importer join later
    lead leader learn lend lender less lesser longer lose loser loss lower more offer over pay precede
    purchase receive recipient sale sell seller send sender shorter slower student supply take teach teacher
    top trail under victory win winner
    """.split()
)
"""Opposites that tell the same when who does it and to whom change places."""
