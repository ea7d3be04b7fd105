/**
 * Business platforms: CRM, ERP, office suites, low-code and automation tools.
 * Names follow the vendors' own spelling.
 */
export const business = `
abap | =ABAP | | >sap
airtable | Airtable | =Smartsheet
appian | =Appian | | >low-code | ~low-code-tool
automation-anywhere | Automation Anywhere | Blue Prism | >rpa | ~rpa-tool
clay | =Clay | | >sales-engagement | | beside
contact-centre | Contact centre platforms | =IVR
crm | CRM | customer relationship management; CRM integration
dynamics-365 | Dynamics 365 | Microsoft Dynamics; Dataverse | >crm erp | ~crm-product erp-product
erp | ERP
genesys | Genesys | Genesys Cloud | >contact-centre | ~contact-centre-platform
google-workspace | Google Workspace | G Suite | | ~office-suite
hris | =HRIS | =HCM
hubspot | HubSpot | | >crm | ~crm-product
intercom | =Intercom | | | ~helpdesk-tool | beside
ipaas | =iPaaS | integration platforms | >system-integration | ~integration-platform
low-code | Low-code | no-code; citizen development
make-automation | =Make.com | =Make | >workflow-automation | ~automation-tool | beside; not: Make an; Make a; Make sure; Make the; Make your; Make it; Make data; Make our; Make Google; Make every
microsoft-365 | Microsoft 365 | Microsoft Office; MS Office; Office 365; =M365; Office Suite; Microsoft Graph; Microsoft Suite | | ~office-suite
microsoft-teams | Microsoft Teams | MS Teams | >microsoft-365 | ~team-chat
n8n | n8n | =N8N | >workflow-automation | ~automation-tool
netsuite | NetSuite | | >erp | ~erp-product
nice-cxone | NICE CXone | | >contact-centre | ~contact-centre-platform
notion | =Notion | | | ~team-wiki | beside
oracle-erp | Oracle ERP | Oracle EBS | >erp | ~erp-product
outlook | =Outlook | | >microsoft-365 | | beside; not: Outlook of
power-apps | Power Apps | Power Pages | >power-platform | ~low-code-tool
power-automate | Power Automate | | >power-platform workflow-automation | ~automation-tool
power-platform | Power Platform | | >low-code
powerpoint | PowerPoint
quickbooks | QuickBooks | | | ~erp-product
retool | Retool | | >low-code | ~low-code-tool
rpa | RPA | | >workflow-automation
sales-engagement | Sales engagement tools | ZoomInfo; =Gong | | | beside
salesforce | =Salesforce | Salesforce CRM; =SFDC; Lightning Web Components; Marketing Cloud | >crm | ~crm-product | beside
sap | =SAP | SAP ERP | >erp | ~erp-product | beside
servicenow | ServiceNow | | >itsm
sharepoint | SharePoint | | >microsoft-365 | ~team-wiki
slack | =Slack | | | ~team-chat | beside
uipath | UiPath | | >rpa | ~rpa-tool
word | Microsoft Word | =Word | >microsoft-365 | | beside
workato | Workato | | >workflow-automation | ~integration-platform
workday | =Workday | | | | beside; not: Workday application; via Workday
zapier | Zapier | | >workflow-automation | ~automation-tool
zendesk | Zendesk | Freshdesk | | ~helpdesk-tool
zoom | =Zoom | | | ~team-chat | beside; not: Zoom interview; via Zoom; over Zoom; Zoom call
`;
