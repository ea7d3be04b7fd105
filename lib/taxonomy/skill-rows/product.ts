/**
 * Product, design and delivery: methods of product and programme work, design, go-to-market.
 * Names follow common usage.
 */
export const product = `
adobe-creative | Adobe Creative Suite | Photoshop; Illustrator; After Effects; Adobe Creative Cloud; Premiere Pro | | ~design-tool
ai-enablement | AI adoption | AI enablement; AI transformation; AI literacy; AI training programs; AI adoption programs; AI change management
ai-product-management | AI product management | AI products; AI product development; AI product strategy; AI-powered products; managing AI products | >product-management
ai-strategy | AI strategy | AI roadmap; AI vision; AI strategies; generative AI strategy; data and AI strategy; data strategy; AI/ML strategy; enterprise AI strategy; AI maturity
backlog-management | Backlog management | product backlog; backlog prioritization; backlog refinement; backlog grooming; product backlog management; backlogs; sprint backlog | >agile
business-case | Business case development | ROI analysis; business cases; value realization; ROI modeling; =ROI; total cost of ownership; =TCO; value engineering; ROI measurement | | | beside
change-management | Change management | organizational change management; change management practices; transformation programs | | | not: change management policies
customer-discovery | Customer discovery | discovery workshops; discovery sessions; product discovery; customer interviews; customer research; discovery calls
developer-relations | Developer relations | developer advocacy; =DevRel; technical evangelism; developer education; community building for developers
digital-marketing | Digital marketing | performance marketing; growth marketing; email marketing; marketing automation; content marketing; demand generation; =SEM
digital-transformation | Digital transformation | business transformation; digital strategy
enterprise-architecture | Enterprise architecture | =TOGAF; enterprise architecture frameworks; reference architectures; enterprise architect
figma | =Figma | FigJam | >ui-design | ~design-tool | beside
go-to-market | Go-to-market | go-to-market strategy; =GTM; go to market strategies; GTM strategy; product launches; product launch; GTM execution
lean-six-sigma | Six Sigma | Lean Six Sigma; Lean; process improvement; continuous improvement methodologies; =Kaizen; =DMAIC | | | beside
miro | =Miro | | | ~diagram-tool | beside
pre-sales | Pre-sales | sales engineering; technical sales; solution selling; solutions engineering; product demos; enterprise sales; technical demonstrations
pricing | Pricing strategy | pricing; pricing models; pricing optimization; dynamic pricing; pricing analytics; packaging and pricing; revenue optimization | | | beside; not: pricing page
prioritization | Product prioritisation | prioritization frameworks; feature prioritization; roadmap prioritization; =RICE
product-design | Product design | UX/product design; interaction design; service design; design thinking; human-centered design; user-centered design; experience design; human-centred design; conversational design; conversation design; user-centric design; design sprints
product-lifecycle | Product development | product lifecycle; product lifecycle management; product development lifecycles; full product lifecycle; new product development; new product introduction | | | beside
product-management | Product management | product ownership; product owner; technical product management; =PdM; product leadership; product delivery; product operations; product management lifecycle | | | not: product management team; product management teams
product-marketing | Product marketing | competitive positioning; positioning and messaging | | | not: product marketing team
product-roadmaps | Product roadmaps | roadmapping; roadmap development; roadmap planning; technical roadmaps; technology roadmap; roadmap; roadmap management; product roadmapping | | | beside
product-sense | Product sense | product thinking; product intuition; product judgment; product analytics mindset
product-strategy | Product strategy | product vision; product vision and strategy; platform strategy; product planning
program-management | Programme management | program management; technical program management; portfolio management; program delivery; portfolio planning; program governance; =PMO; delivery management; program planning
project-management | Project management | project planning; =PMP; technical project management; project delivery; project scheduling; PRINCE2; MS Project; Microsoft Project; project management methodologies; project management tools; project coordination; waterfall; project execution
proposal-writing | Proposal writing | =RFPs; RFP responses; RFI/RFP; proposals; statements of work; statement of work; =SOWs; proposal development; grant writing
safe-agile | =SAFe | Scaled Agile Framework; Scaled Agile; PI planning | >agile
seo | =SEO | search engine optimization | >digital-marketing
sketch | Adobe XD | =Sketch; =InVision | >ui-design | ~design-tool | beside
solution-architecture | Solution architecture | solutions architecture; solution design; architecting solutions; technical solution design; AI solution architecture; enterprise solution architecture; AI solution design; solution development
technical-writing | Technical writing | technical communication; technical blogs; content strategy; whitepapers; technical content; technical content creation; copywriting
ui-design | UI/UX | UX design; UI design; =UX; =UI; UX/UI; user experience; UI/UX design; user experience design; =UX/UI; wireframes; wireframing; user interface design; UX principles; UX research; visual design; mockups; user flows; usability; prototypes; design tools; =HCI; human-computer interaction; AI UX; information architecture | | | beside; not: user experience for
user-research | User research | usability testing; user testing; user interviews; user studies; user feedback analysis; user experience research; =UXR; qualitative research
user-stories | User stories | product requirements; product specifications; =PRDs; product requirement documents; acceptance criteria; user story; product requirements documents; feature specifications; product specs
vendor-management | Vendor management | vendor evaluation; vendor selection; technology evaluation; vendor assessments; third-party vendor management; procurement; build vs. buy; tool evaluation; contract negotiation | | | beside
`;
