export const en = `Activity
Collaboration
Stack diversity
AI savviness
AI Indie Hacker
Open Source Maintainer
Full-Stack Polyglot
Backend Architect
Frontend Craftsman
DevOps Specialist
Data Scientist
Security Sentinel
Rising Developer
Code Explorer
Not enough to tell
Too little of the public record is known.
Nothing in the public record counts yet.
Score
Languages
AI marks
Organisation
Percentile
more than {percent} of sampled users
Coverage
Confidence
high
medium
low
Strongest
Next step
+{points} pts
Current streak
Longest streak
one:{count} day|{count} days
Contributions
one:{count} contribution in a year|{count} contributions in a year
Less
More
at least {percent}
no marks found
Tools
{marked} of {read} commits read
{marked} of {own} own commits marked, {read} read
Absence of marks proves nothing
Repositories
Active repositories
With a licence
Since
Other
unknown
no languages found
Updated {age}
Not a GitHub login
This address holds no valid GitHub login.
Not public here
This account does not exist, or its data is not shown here.
Too many requests
GitHub's limit is reached, look again later.
No answer
GitHub does not answer now, look again later.
Being counted
The numbers are being counted, look again in a minute.
Not a person
Only accounts of people get a score.
Organisation
This card is for people. For organisations: type=organization.
Bot
This account is automated. Only people get a score.
Person
This card is for organisations. For people: type=score.
Own commits
Active weeks
Active days
Longest streak
Recency
Repositories kept alive
Momentum
Pull requests opened
Merged by others
Reviews given
Issues opened
Repositories of others
Breadth of collaboration
Others' work merged
Substantial languages
Languages of this year
Frameworks and tools
Layers of a system
Package ecosystems
Commits with AI marks
Weeks with AI marks
AI tools
Instructions for agents
AI engineering stack`
