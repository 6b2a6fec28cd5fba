//! Strongly connected components of a graph, without recursion.

/// The components of a graph that is given by the nodes each node leads to; each in ascending order.
pub(super) fn of(edges: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut reversed: Vec<Vec<usize>> = vec![Vec::new(); edges.len()];
    for (from, targets) in edges.iter().enumerate() {
        for to in targets {
            reversed[*to].push(from);
        }
    }
    let mut seen = vec![false; edges.len()];
    let mut finished = Vec::new();
    for start in 0..edges.len() {
        finished.extend(walk(start, edges, &mut seen));
    }
    seen.fill(false);
    let mut components = Vec::new();
    for start in finished.into_iter().rev() {
        let mut component = walk(start, &reversed, &mut seen);
        if !component.is_empty() {
            component.sort_unstable();
            components.push(component);
        }
    }
    components.sort_unstable();
    components
}

/// The nodes first reached from `start`, each after those it leads to.
fn walk(start: usize, edges: &[Vec<usize>], seen: &mut [bool]) -> Vec<usize> {
    let mut finished = Vec::new();
    if std::mem::replace(&mut seen[start], true) {
        return finished;
    }
    let mut stack = vec![(start, 0)];
    while let Some((node, next)) = stack.last_mut() {
        match edges[*node].get(*next) {
            Some(target) => {
                *next += 1;
                if !std::mem::replace(&mut seen[*target], true) {
                    stack.push((*target, 0));
                }
            }
            None => {
                finished.push(*node);
                stack.pop();
            }
        }
    }
    finished
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn circles_are_components() {
        let edges = vec![vec![1], vec![2], vec![0, 3], vec![], vec![4], vec![3]];
        assert_eq!(of(&edges), [vec![0, 1, 2], vec![3], vec![4], vec![5]]);
        assert!(of(&[]).is_empty());
    }

    #[test]
    fn a_long_chain_does_not_exhaust_the_stack() {
        let edges: Vec<Vec<usize>> = (0..200_000).map(|node| vec![(node + 1) % 200_000]).collect();
        assert_eq!(of(&edges).len(), 1);
    }
}
