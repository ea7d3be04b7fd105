/**
 * Business platforms: CRM, ERP, office suites, low-code and automation tools.
 * Names follow the vendors' own spelling.
 */
export const business = `
abap | =ABAP | | >sap
airtable | Airtable | =Smartsheet | | ~team-database
amazon-connect | Amazon Connect | | >contact-centre aws | ~contact-centre-platform
appian | =Appian | =Pega | >low-code | ~low-code-tool
apps-script | Apps Script | Google Apps Script | >google-workspace javascript
automation-anywhere | Automation Anywhere | Blue Prism | >rpa | ~rpa-tool
bubble | =Bubble | =Webflow | >low-code | ~low-code-tool | beside
clay | =Clay | | >sales-engagement | | beside
contact-centre | Contact centre platforms | contact center; =CCaaS; =IVR; contact center platforms
crm | CRM | CRM systems; CRM platforms; customer relationship management; CRM tools; CRM integration; CRM software
dynamics-365 | Dynamics 365 | Microsoft Dynamics; Microsoft Dynamics 365; =D365; Dataverse; Business Central | >crm erp | ~crm-product erp-product
erp | ERP | ERP systems; enterprise resource planning; ERP platforms; ERP implementation; ERP software
genesys | Genesys | Genesys Cloud | >contact-centre | ~contact-centre-platform
google-workspace | Google Workspace | G Suite; Google Docs; Google Suite | | ~office-suite
hris | =HRIS | =HCM; HR systems
hubspot | HubSpot | Zoho; Pipedrive | >crm | ~crm-product
intercom | =Intercom | | | ~helpdesk-tool | beside
ipaas | =iPaaS | integration platforms; TIBCO; webMethods | >system-integration | ~integration-platform
low-code | Low-code | no-code; low-code/no-code; no-code/low-code; citizen development
make-automation | =Make.com | =Make; Integromat | >workflow-automation | ~automation-tool | beside; not: Make an; Make a; Make sure; Make the; Make your; Make it; Make data; Make our; Make Google; Make every
microsoft-365 | Microsoft 365 | Microsoft Office; MS Office; Office 365; =M365; =O365; Microsoft Office Suite; MS Office Suite; Microsoft 365 Suite; Office Suite; Microsoft Graph; Microsoft Suite | | ~office-suite
microsoft-teams | Microsoft Teams | MS Teams | >microsoft-365 | ~team-chat
n8n | n8n | =N8N | >workflow-automation | ~automation-tool
netsuite | NetSuite | | >erp | ~erp-product
nice-cxone | NICE CXone | Five9 | >contact-centre | ~contact-centre-platform
notion | =Notion | | | ~team-wiki | beside
oracle-erp | Oracle ERP | Oracle Fusion; Oracle EBS; PeopleSoft; JD Edwards | >erp | ~erp-product
outlook | =Outlook | Microsoft Outlook | >microsoft-365 | | beside; not: Outlook of
outsystems | OutSystems | Mendix | >low-code | ~low-code-tool
power-apps | Power Apps | Microsoft Power Apps; Power Pages | >power-platform | ~low-code-tool
power-automate | Power Automate | Microsoft Power Automate; Microsoft Flow; Power Automate Desktop | >power-platform workflow-automation | ~automation-tool
power-platform | Power Platform | Microsoft Power Platform | >low-code
powerpoint | PowerPoint | Microsoft PowerPoint; Google Slides | | ~presentation-tool
quickbooks | QuickBooks | | | ~erp-product
retool | Retool | | >low-code | ~low-code-tool
rpa | RPA | robotic process automation; IT process automation; RPA tools | >workflow-automation
sales-engagement | Sales engagement tools | Salesloft; ZoomInfo; =Gong; revenue intelligence tools; sales engagement platforms | | | beside
salesforce | =Salesforce | Salesforce CRM; Sales Cloud; Service Cloud; Salesforce platform; =SFDC; Lightning Web Components; Marketing Cloud | >crm | ~crm-product | beside
sap | =SAP | SAP S/4HANA; SAP HANA; =S/4HANA; SAP ERP; SAP systems; SAP BTP | >erp | ~erp-product | beside
servicenow | ServiceNow | =Service Now; Now Assist; ServiceNow platform | >itsm | ~itsm-product
sharepoint | SharePoint | SharePoint Online | >microsoft-365 | ~team-wiki
slack | =Slack | Slack API | | ~team-chat | beside
uipath | UiPath | | >rpa | ~rpa-tool
visio | =Visio | Lucidchart | | ~diagram-tool
word | Microsoft Word | =Word; MS Word | >microsoft-365 | | beside
workato | Workato | SnapLogic; Tray.io | >workflow-automation | ~integration-platform
workday | =Workday | Workday HCM | | | beside; not: Workday application; via Workday
zapier | Zapier | Pipedream; =IFTTT | >workflow-automation | ~automation-tool
zendesk | Zendesk | Freshdesk | | ~helpdesk-tool
zoom | =Zoom | | | ~team-chat | beside; not: Zoom interview; via Zoom; over Zoom; Zoom call
`;
