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
Score
Languages
AI marks
Organisation
Percentile
more than {percent}
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
Tools
{marked} of {read} commits read
Absence of marks proves nothing
Repositories
Active repositories
With a licence
Since
Other
unknown
Updated {age}
Not a GitHub login
This address holds no valid GitHub login.
Nobody by this name
GitHub has no public account with this login.
Not public here
The owner of this account asked not to be shown.
Too many requests
GitHub's limit is reached, look again later.
No answer
GitHub does not answer now, look again later.
Being counted
The numbers are being counted, look again in a minute.
Not a person
Only accounts of people get a score.
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
