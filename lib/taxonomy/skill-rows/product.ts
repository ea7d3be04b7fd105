/**
 * Product, design and delivery: methods of product and programme work, design, go-to-market.
 * Names follow common usage.
 */
export const product = `
ai-product-management | AI product management | AI-powered products | >product-management | | asked; years
ai-strategy | AI strategy | AI roadmap; AI vision; data strategy | | | asked
backlog-management | Backlog management | backlogs | >agile
business-case | Business case development | value realization; =ROI; =TCO; cost-benefit analysis | | | asked
change-management | Change management | transformation programs
digital-marketing | Digital marketing | performance marketing; demand generation
digital-transformation | Digital transformation | digital strategy | | | asked
enterprise-architecture | Enterprise architecture | reference architectures; enterprise architect
figma | =Figma | | >ui-design | ~design | beside
go-to-market | Go-to-market | =GTM; product launches; product launch | | | asked
lean-six-sigma | Lean and Six Sigma | =Kaizen; Six Sigma; =Lean | | | beside
pre-sales | Pre-sales | sales engineering; technical sales; solutions engineering; enterprise sales; consultative selling; B2B sales; SaaS sales
pricing | Pricing strategy | pricing; dynamic pricing | | | beside
product-design | Product design | interaction design; service design; design thinking; human-centered design; prototyping tools
product-discovery | Product discovery | | >user-research
product-lifecycle | Product development | product lifecycle | | | asked
product-management | Product management | | | | asked; not: product management team; product management teams
product-marketing | Product marketing
product-roadmaps | Product roadmaps | release planning; roadmap planning; product backlog | | | asked
product-strategy | Product strategy | product vision; platform strategy | | | asked
program-management | Programme management | program management; portfolio management; program delivery; =PMO
project-management | Project management | project planning; project delivery; MS Project; project coordination; project execution; Scrum Master; resource allocation
project-management-certification | Project management certification | =PMP; =PRINCE2; =CAPM | >project-management
proposal-writing | Proposal writing | =RFP; RFI/RFP; statements of work; =SOW
safe-agile | =SAFe | Scaled Agile | >agile
scrum-certification | Scrum certification | Certified Scrum Master; &=CSM; &=PSM | >scrum
seo | =SEO | | >digital-marketing
sketch | Adobe XD | =Sketch | >ui-design | ~design | beside
solution-architecture | Solution architecture | solution design; architecting solutions | | | asked
technical-writing | Technical writing | technical communication; technical blogs; whitepapers
togaf | =TOGAF | | >enterprise-architecture
ui-design | UI/UX | =UX; =UI; wireframes; user flows; design tools | | | beside; asked
user-research | User research | usability testing; user testing; =UXR; qualitative research
user-stories | User stories | product requirements; =PRD; acceptance criteria
vendor-management | Vendor management | technology evaluation; procurement; contract negotiation | | | beside; asked
`;
